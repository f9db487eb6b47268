package org.pdu.search.store;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.Facet;

/** A document as the index holds it. */
final class Fields {
  /** Its id. */
  static final String ID = "id";

  /** Its type. */
  static final String TYPE = "type";

  /** Its topics, each whole: for filters and counts. */
  static final String TOPIC = "topic";

  /** Its topics as words. */
  static final String TOPICS = "topics";

  /** Its title. */
  static final String TITLE = "title";

  /** Its title with all endings and stopwords. */
  static final String EXACT = "exact";

  /** Its body, with the places of its words for snippets. */
  static final String BODY = "body";

  /** Title, topics and body together: a document matches when this does. */
  static final String TEXT = "text";

  /** The same with all endings: for typing errors. */
  static final String WORDS = "words";

  /** Its address. */
  static final String URL = "url";

  /** The keys of those who may find it. */
  static final String AUDIENCE = "audience";

  /** From when on nobody may, in milliseconds; the largest number for no end. */
  static final String UNTIL = "until";

  /** When it last changed, in microseconds. */
  static final String CHANGED = "changed";

  /** When it could first be found, in milliseconds. */
  static final String FIRST = "first";

  /** How many minutes it takes; the largest number where nobody knows. */
  static final String LENGTH = "length";

  /** Its title to sort by. */
  static final String TITLE_ORDER = "title-order";

  private static final int TITLE_LETTERS = 200;

  private static final FieldType WITH_PLACES = withPlaces();

  private Fields() {}

  private static FieldType withPlaces() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static Document of(Kept kept) {
    var document = kept.document();
    var entry = new Document();
    entry.add(new StringField(ID, document.id(), Field.Store.YES));
    entry.add(new SortedDocValuesField(ID, new BytesRef(document.id())));
    entry.add(new StoredField(TYPE, document.type()));
    entry.add(new StoredField(URL, document.url()));
    words(entry, document);
    choices(entry, document);
    whoAndWhen(entry, kept);
    return entry;
  }

  private static void words(Document entry, SearchDocument document) {
    entry.add(new TextField(TITLE, document.title(), Field.Store.YES));
    entry.add(new TextField(EXACT, document.title(), Field.Store.NO));
    entry.add(new Field(BODY, document.body(), WITH_PLACES));
    document.topics().forEach(topic -> entry.add(new TextField(TOPICS, topic, Field.Store.NO)));
    var all = List.of(document.title(), String.join(" ", document.topics()), document.body());
    all.forEach(text -> entry.add(new TextField(TEXT, text, Field.Store.NO)));
    all.forEach(text -> entry.add(new TextField(WORDS, text, Field.Store.NO)));
  }

  private static void choices(Document entry, SearchDocument document) {
    var its = document.particulars();
    choice(entry, Facet.TYPE, document.type());
    document.topics().forEach(topic -> choice(entry, Facet.TOPIC, topic));
    its.groups().forEach(group -> choice(entry, Facet.GROUP, group));
    its.settings().forEach(setting -> choice(entry, Facet.SETTING, setting));
    its.year().ifPresent(year -> choice(entry, Facet.YEAR, Integer.toString(year)));
    its.organisation().ifPresent(whose -> choice(entry, Facet.ORGANISATION, whose));
    its.minutes().ifPresent(minutes -> choice(entry, Facet.MINUTES, bucket(minutes)));
  }

  private static void choice(Document entry, Facet facet, String value) {
    if (!value.isEmpty()) {
      entry.add(new StringField(name(facet), value, Field.Store.NO));
      entry.add(new SortedSetDocValuesField(name(facet), new BytesRef(value)));
    }
  }

  /** The field that holds a facet's values. */
  static String name(Facet facet) {
    return facet == Facet.TYPE || facet == Facet.TOPIC ? facet.key() : "its-" + facet.key();
  }

  private static String bucket(int minutes) {
    return minutes <= 5 ? "5" : minutes <= 15 ? "15" : minutes <= 30 ? "30" : "longer";
  }

  private static void whoAndWhen(Document entry, Kept kept) {
    var document = kept.document();
    var audience = document.audience();
    audience.keys().forEach(key -> entry.add(new StringField(AUDIENCE, key, Field.Store.NO)));
    long until = audience.until().map(moment -> moment.toEpochMilli()).orElse(Long.MAX_VALUE);
    entry.add(new LongField(UNTIL, until, Field.Store.NO));
    entry.add(new LongPoint(FIRST, kept.firstSeen()));
    entry.add(new NumericDocValuesField(FIRST, kept.firstSeen()));
    entry.add(new NumericDocValuesField(CHANGED, kept.changed()));
    entry.add(new StoredField(CHANGED, kept.changed()));
    int minutes = document.particulars().minutes().orElse(Integer.MAX_VALUE);
    entry.add(new NumericDocValuesField(LENGTH, minutes));
    var title = document.title().toLowerCase(Locale.UK);
    var letters = title.substring(0, Math.min(TITLE_LETTERS, title.length()));
    entry.add(new SortedDocValuesField(TITLE_ORDER, new BytesRef(letters)));
  }
}
