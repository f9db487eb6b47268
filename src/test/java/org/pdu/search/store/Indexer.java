package org.pdu.search.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Indexes for ever in a process of its own, until somebody kills it. */
final class Indexer {
  private Indexer() {}

  /**
   * @param arguments where the index lies, and a file to make once much has been committed
   */
  public static void main(String[] arguments) throws Exception {
    var shelf = shelf(0);
    try (var keeper = SearchFixtures.keeper(Path.of(arguments[0]), shelf)) {
      keeper.open();
      for (int i = 0; ; i++) {
        shelf.put(SearchFixtures.lesson("n" + i, "Number " + i, "A kettle, number " + i + "."));
        if (i % 50 == 0) {
          keeper.follow();
        }
        if (i == 2_000) {
          Files.createFile(Path.of(arguments[1]));
        }
      }
    }
  }

  /** The documents as they would stand in a database that outlives the process. */
  static Shelf shelf(int count) {
    var shelf = new Shelf();
    for (int i = 0; i < count; i++) {
      shelf.put(SearchFixtures.lesson("n" + i, "Number " + i, "A kettle, number " + i + "."));
    }
    return shelf;
  }
}
