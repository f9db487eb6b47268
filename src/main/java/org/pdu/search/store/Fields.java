package org.pdu.search.store;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.pdu.search.SearchDocument;

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

  private static final FieldType WITH_PLACES = withPlaces();

  private Fields() {}

  private static FieldType withPlaces() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static Document of(SearchDocument document) {
    var entry = new Document();
    entry.add(new StringField(ID, document.id(), Field.Store.YES));
    entry.add(new SortedDocValuesField(ID, new BytesRef(document.id())));
    entry.add(new StringField(TYPE, document.type(), Field.Store.YES));
    entry.add(new SortedDocValuesField(TYPE, new BytesRef(document.type())));
    entry.add(new StoredField(URL, document.url()));
    entry.add(new TextField(TITLE, document.title(), Field.Store.YES));
    entry.add(new TextField(EXACT, document.title(), Field.Store.NO));
    entry.add(new Field(BODY, document.body(), WITH_PLACES));
    for (String topic : document.topics()) {
      entry.add(new StringField(TOPIC, topic, Field.Store.NO));
      entry.add(new SortedSetDocValuesField(TOPIC, new BytesRef(topic)));
      entry.add(new TextField(TOPICS, topic, Field.Store.NO));
    }
    var all = List.of(document.title(), String.join(" ", document.topics()), document.body());
    all.forEach(text -> entry.add(new TextField(TEXT, text, Field.Store.NO)));
    all.forEach(text -> entry.add(new TextField(WORDS, text, Field.Store.NO)));
    return entry;
  }
}
