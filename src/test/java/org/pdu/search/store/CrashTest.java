package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it indexes leaves an index that is whole, and goes on from it. */
class CrashTest {
  private static final int MANY = 20_000;

  @TempDir Path folder;

  @Test
  void killedWhileIndexingItIsWholeAndGoesOn() throws Exception {
    var index = folder.resolve("index");
    kill(index);
    var current = index.resolve(Files.readString(index.resolve("current")));
    try (var directory = FSDirectory.open(current);
        var check = new CheckIndex(directory)) {
      assertTrue(check.checkIndex().clean, "Lucene finds nothing wrong");
    }
    var shelf = Indexer.shelf(MANY);
    try (var keeper = keeper(index, shelf)) {
      keeper.open();
      assertEquals(0, shelf.readings, "not built anew");
      assertEquals(MANY, ask(keeper, "kettle").total(), "each once, whatever was read before");
      assertEquals(0, Comparing.mend(keeper).missing().size());
    }
  }

  private void kill(Path index) throws IOException, InterruptedException {
    var sign = folder.resolve("much");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "org.pdu.search.store.Indexer",
                index.toString(),
                sign.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile());
    var child = command.start();
    try {
      while (!Files.exists(sign)) {
        assertTrue(child.isAlive(), () -> read(folder.resolve("output.txt")));
        child.waitFor(20, TimeUnit.MILLISECONDS);
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return String.valueOf(e);
    }
  }
}
