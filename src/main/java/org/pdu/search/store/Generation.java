package org.pdu.search.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.pdu.platform.outbox.OutboxPosition;

/**
 * One index, in a folder of its own. With every commit it keeps how far it has read, so that after
 * a crash it goes on from exactly what it holds.
 */
final class Generation implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Generation.class.getName());
  private static final String ANALYSIS = "analysis";
  private static final String COPY = "copy";
  private static final String READ = "read";
  private static final String WISHED = "wished";

  /** A long text is less at a loss than Lucene has it: 0.4 answers our judged questions better. */
  private static final Similarity CLOSENESS = new BM25Similarity(1.2f, 0.4f);

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private final String name;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile Place place;

  /**
   * How far an index has read.
   *
   * @param copy of which database
   * @param read documents
   * @param wished wishes for a new index
   */
  record Place(String copy, OutboxPosition read, OutboxPosition wished) {}

  private Generation(Path folder, Directory directory, IndexWriter writer, Place place)
      throws IOException {
    this.name = folder.getFileName().toString();
    this.directory = directory;
    this.writer = writer;
    this.place = place;
    this.searchers = new SearcherManager(writer, null);
  }

  /** An empty one. */
  static Generation create(Path folder, Analysis analysis, Place place) throws IOException {
    var directory = FSDirectory.open(folder);
    return new Generation(folder, directory, writer(directory, analysis, OpenMode.CREATE), place);
  }

  /**
   * One that was there before, every byte of it checked.
   *
   * @throws IOException when it is missing, damaged, or not of this analysis or Lucene
   */
  static Generation open(Path folder, Analysis analysis) throws IOException {
    var directory = FSDirectory.open(folder);
    try {
      var place = check(directory, analysis);
      return new Generation(folder, directory, writer(directory, analysis, OpenMode.APPEND), place);
    } catch (IOException | RuntimeException | Error e) {
      directory.close();
      throw e;
    }
  }

  private static Place check(Directory directory, Analysis analysis) throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      Map<String, String> kept = reader.getIndexCommit().getUserData();
      if (!analysis.fingerprint().equals(kept.get(ANALYSIS))) {
        throw new IOException("it was made with other settings or another version");
      }
      isIntact(reader);
      return new Place(
          kept.getOrDefault(COPY, ""),
          OutboxPosition.parse(kept.getOrDefault(READ, "")),
          OutboxPosition.parse(kept.getOrDefault(WISHED, "")));
    } catch (IllegalArgumentException e) {
      throw new CorruptIndexException("it can't be understood", directory.toString(), e);
    }
  }

  /**
   * Reads every byte.
   *
   * @throws IOException when one is not as it was written
   */
  static boolean isIntact(IndexReader reader) throws IOException {
    for (var leaf : reader.leaves()) {
      ((CodecReader) leaf.reader()).checkIntegrity();
    }
    return true;
  }

  private static IndexWriter writer(Directory directory, Analysis analysis, OpenMode mode)
      throws IOException {
    var merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriter(
        directory,
        new IndexWriterConfig(analysis.texts())
            .setOpenMode(mode)
            .setMergePolicy(merging)
            .setMergeScheduler(new SerialMergeScheduler())
            .setCommitOnClose(false));
  }

  String name() {
    return name;
  }

  Place place() {
    return place;
  }

  /** Adds a document, or what has become of it; one that Lucene can't take is passed over. */
  void put(Kept document) throws IOException {
    try {
      writer.updateDocument(new Term(Fields.ID, document.id()), Fields.of(document));
    } catch (IllegalArgumentException unfit) {
      LOG.log(Level.WARNING, "A document can't be indexed: " + document.id(), unfit);
    }
  }

  /** Takes a document out, words and all. */
  void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, id));
  }

  /** Leaves no word of what was taken out, not even for spelling. */
  void forget() throws IOException {
    writer.forceMergeDeletes();
  }

  /** Keeps what was put and how far was read, both or neither; then it can be found. */
  void commit(Place reached, Analysis analysis) throws IOException {
    Map<String, String> kept = new HashMap<>();
    kept.put(ANALYSIS, analysis.fingerprint());
    kept.put(COPY, reached.copy());
    kept.put(READ, reached.read().asText());
    kept.put(WISHED, reached.wished().asText());
    writer.setLiveCommitData(kept.entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
    place = reached; // never ahead of what answers
  }

  int documents() {
    return writer.getDocStats().numDocs;
  }

  /** What asks the index. */
  @FunctionalInterface
  interface Asking<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  /**
   * Within bounds of time: an answer may be a part of all there is.
   *
   * @throws org.apache.lucene.store.AlreadyClosedException when a newer generation has taken over
   */
  <T> T ask(Asking<T> asking) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      var own = new IndexSearcher(searcher.getIndexReader());
      long end = System.nanoTime() + PATIENCE;
      own.setSimilarity(CLOSENESS);
      own.setTimeout(() -> System.nanoTime() - end > 0);
      return asking.ask(own);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      searchers.close();
    }
  }
}
