package org.pdu.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.pdu.search.SearchDocument;

/**
 * What everybody gets from Lucene without any effort: title and words in one field, its analysis of
 * English, its BM25, any of the words.
 */
final class PlainBm25 implements Engine, AutoCloseable {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final Sort BEST =
      new Sort(SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING));

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final QueryBuilder questions = new QueryBuilder(analyzer);
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainBm25(Path folder, Texts texts) throws IOException {
    directory = FSDirectory.open(folder);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      texts.each(text -> add(writer, text));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private static void add(IndexWriter writer, SearchDocument text) {
    var entry = new Document();
    entry.add(new StringField(ID, text.id(), Field.Store.YES));
    entry.add(new SortedDocValuesField(ID, new BytesRef(text.id())));
    entry.add(new TextField(TEXT, text.title() + "\n" + Texts.words(text), Field.Store.NO));
    try {
      writer.addDocument(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> find(String words, int most) throws IOException {
    var query = questions.createBooleanQuery(TEXT, words);
    List<String> found = new ArrayList<>();
    if (query != null) {
      var stored = searcher.storedFields();
      for (var place : searcher.search(query, most, BEST).scoreDocs) {
        found.add(stored.document(place.doc).get(ID));
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader) {
      analyzer.close();
    }
  }
}
