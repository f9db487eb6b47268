package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.lesson;
import static org.pdu.search.store.SearchFixtures.titles;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What turns bad while it answers; what is bad at the start is IndexKeeperTest's. */
class IndexDamageTest {
  @TempDir Path folder;
  private final Shelf shelf = new Shelf();

  @Test
  void aByteThatTurnsIsNoticedWhenLookedForAndMended() throws IOException {
    shelf.put(lesson("trauma", "What trauma is", "Trauma can change how a body feels.", "trauma"));
    try (var keeper = keeper(folder, shelf)) {
      keeper.open();
      assertTrue(keeper.intact());
      for (var file : files()) {
        turnAByte(file);
      }
      assertFalse(keeper.intact());
      keeper.rebuild();
      assertTrue(keeper.intact());
      assertEquals(List.of("What trauma is"), titles(ask(keeper, "trauma")));
    }
  }

  @Test
  void whatIsCutShortWhileItIsFollowedIsBuiltAnew() throws IOException {
    try (var keeper = keeper(folder, shelf)) {
      keeper.open();
      shelf.put(lesson("trauma", "What trauma is", "Trauma can change a body.", "trauma"));
      shelf.cut = true;
      assertTrue(keeper.follow(), "it was built anew");
      assertEquals(List.of("What trauma is"), titles(ask(keeper, "trauma")));
    }
  }

  private List<Path> files() throws IOException {
    var generation = folder.resolve(Files.readString(folder.resolve("current")));
    try (var all = Files.list(generation)) {
      return all.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  private static void turnAByte(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int there = file.read();
      file.seek(file.length() / 2);
      file.write(there ^ 0xff);
    }
  }
}
