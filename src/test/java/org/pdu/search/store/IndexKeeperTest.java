package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ANALYSIS;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.lesson;
import static org.pdu.search.store.SearchFixtures.suggest;
import static org.pdu.search.store.SearchFixtures.titles;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.platform.config.SettingProblem;

class IndexKeeperTest {
  @TempDir Path folder;
  private final Shelf shelf = new Shelf();

  @BeforeEach
  void someDocuments() {
    shelf.put(lesson("rules", "Rules and roles", "A rule should help somebody.", "rules"));
    shelf.put(lesson("trauma", "What trauma is", "Trauma can change how a body feels.", "trauma"));
  }

  @Test
  void aMissingIndexIsBuiltFromTheDocuments() throws IOException {
    try (var keeper = opened()) {
      assertEquals(List.of("What trauma is"), titles(ask(keeper, "trauma")));
    }
  }

  @Test
  void aGoodIndexIsKeptAndReadsOnFromWhereItStood() throws IOException {
    opened().close();
    shelf.put(lesson("letters", "Letters", "A letter can hurt."));
    try (var keeper = opened()) {
      assertEquals(1, shelf.readings, "documents read in whole");
      assertEquals(List.of("Letters"), titles(ask(keeper, "letter")));
    }
  }

  @Test
  void whatWasNotCommittedIsReadAgain() throws IOException {
    var crashed = opened();
    shelf.put(lesson("letters", "Letters", "A letter can hurt."));
    crashed.close();
    try (var keeper = opened()) {
      assertEquals(1, ask(keeper, "letter").total());
    }
  }

  @Test
  void changesAndRemovalsFollow() throws IOException {
    try (var keeper = opened()) {
      shelf.put(lesson("rules", "Rules", "Now about kettles."));
      shelf.remove("training/trauma");
      keeper.follow();
      assertEquals(List.of("Rules"), titles(ask(keeper, "kettle")));
      assertEquals(0, ask(keeper, "trauma").total());
      assertEquals(null, ask(keeper, "traumaa").didYouMean(), "no word of it is left");
      assertEquals(List.of(), suggest(keeper, "trau"));
    }
  }

  @Test
  void aTruncatedFileIsNoticedAndTheIndexBuiltAnew() throws IOException {
    damageEveryFile(file -> file.setLength(file.length() / 2));
  }

  @Test
  void anEmptyFileIsNoticedAndTheIndexBuiltAnew() throws IOException {
    damageEveryFile(file -> file.setLength(0));
  }

  @Test
  void oneWrongByteIsNoticedAndTheIndexBuiltAnew() throws IOException {
    damageEveryFile(file -> {
      file.seek(file.length() / 2);
      int there = file.read();
      file.seek(file.length() / 2);
      file.write(there ^ 0xff);
    });
  }

  @Test
  void aMissingFileIsNoticedAndTheIndexBuiltAnew() throws IOException {
    opened().close();
    int count = files().size();
    for (int i = 0; i < count; i++) {
      Files.delete(files().get(i));
      assertRebuilt();
    }
  }

  @Test
  void anIndexOfOtherSettingsIsBuiltAnew(@TempDir Path settings) throws IOException {
    opened().close();
    for (String name : List.of("synonyms.txt", "protected.txt")) {
      Files.copy(
          org.pdu.platform.Root.folder().resolve("search-index/analysis").resolve(name),
          settings.resolve(name));
    }
    Files.writeString(settings.resolve("stopwords.txt"), "the\n");
    try (var keeper = new IndexKeeper(folder, Analysis.of(settings), shelf, () -> {})) {
      keeper.open();
      assertEquals(2, shelf.readings);
    }
  }

  @Test
  void anIndexOfAnotherDatabaseIsBuiltAnew() throws IOException {
    opened().close();
    shelf.copy = "another";
    opened().close();
    assertEquals(2, shelf.readings);
  }

  @Test
  void anIndexAheadOfARestoredDatabaseIsBuiltAnew() throws IOException {
    try (var keeper = opened()) {
      shelf.put(lesson("letters", "Letters", "A letter can hurt."));
      keeper.follow();
    }
    shelf.goBackTo(1);
    opened().close();
    assertEquals(2, shelf.readings);
  }

  @Test
  void aWishBuildsItAnewOnceAndTheOldOneGoes() throws IOException {
    try (var keeper = opened()) {
      var before = keeper.state().generation();
      shelf.wish();
      assertTrue(keeper.follow());
      assertFalse(keeper.follow());
      assertNotEquals(before, keeper.state().generation());
      assertFalse(Files.exists(folder.resolve(before)));
      assertEquals(1, ask(keeper, "trauma").total());
    }
  }

  @Test
  void whoeverAsksDuringARebuildIsAnsweredByTheOldIndex() throws IOException {
    try (var keeper = opened()) {
      SearchFixtures.looking(
          keeper,
          SearchFixtures.ANYONE,
          visible -> {
            keeper.rebuild();
            var question = SearchFixtures.about("trauma");
            assertEquals(1, new Finding(ANALYSIS).answer(question, visible).total());
            return null;
          });
    }
  }

  @Test
  void aDeletedFolderIsNoticedWhileTheOldIndexAnswers() throws IOException {
    try (var keeper = opened()) {
      IndexFolder.delete(folder);
      assertEquals(1, ask(keeper, "trauma").total());
      assertTrue(keeper.follow());
      assertEquals(1, ask(keeper, "trauma").total());
    }
    assertEquals(2, shelf.readings);
  }

  @Test
  void aFailedRebuildLeavesTheOldIndexInPlace() throws IOException {
    try (var keeper = opened()) {
      var before = keeper.state().generation();
      shelf.broken = true;
      assertThrows(IllegalStateException.class, keeper::rebuild);
      shelf.broken = false;
      assertEquals(before, keeper.state().generation());
      assertEquals(1, ask(keeper, "trauma").total());
    }
  }

  @Test
  void twoServersOnOneFolderAreToldApart() throws IOException {
    try (var first = opened()) {
      assertThrows(SettingProblem.class, this::opened);
      assertEquals(1, ask(first, "trauma").total());
    }
  }

  private IndexKeeper opened() {
    var keeper = keeper(folder, shelf);
    keeper.open();
    return keeper;
  }

  private interface Damage {
    void to(RandomAccessFile file) throws IOException;
  }

  private void damageEveryFile(Damage damage) throws IOException {
    opened().close();
    int count = files().size();
    assertTrue(count > 1, "files of the index");
    for (int i = 0; i < count; i++) {
      try (var file = new RandomAccessFile(files().get(i).toFile(), "rw")) {
        damage.to(file);
      }
      assertRebuilt();
    }
  }

  private void assertRebuilt() throws IOException {
    int before = shelf.readings;
    try (var keeper = opened()) {
      assertEquals(before + 1, shelf.readings, "documents read in whole");
      assertEquals(List.of("What trauma is"), titles(ask(keeper, "trauma")));
    }
  }

  /** Every file of the generation that counts, without Lucene's lock, in a steady order. */
  private List<Path> files() throws IOException {
    var generation = folder.resolve(Files.readString(folder.resolve("current")));
    try (var all = Files.list(generation)) {
      return all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }
}
