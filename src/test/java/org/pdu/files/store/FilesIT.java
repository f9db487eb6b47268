package org.pdu.files.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pdu.files.FileId;
import org.pdu.files.StoredFile;
import org.pdu.files.fixtures.Brought;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;
import org.pdu.platform.config.Settings;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** What comes in is looked through apart, kept once, read, and gone as soon as it is forgotten. */
class FilesIT extends InContainer {
  private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());

  @Inject org.pdu.files.Files files;
  @Inject Settings settings;
  @Inject Upkeep upkeep;
  @Inject org.pdu.files.model.FilesKept kept;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Test
  void wordsAreReadAndAPictureIsDrawnInAProcessOfItsOwn() throws Exception {
    var words = "Warm tea " + UUID.randomUUID();
    var file = committed(() -> take(Brought.pdf(words, "")));
    assertEquals("plan.pdf", file.name());
    assertEquals(1, file.pages().orElseThrow());
    await(() -> files.text(file.id()).equals(words));
    await(() -> files.thumbnail(file.id()).isPresent());
    assertEquals(words.length(), files.file(file.id()).orElseThrow().textLength());
  }

  /** With what the server has on its disk, which is less than what tests have on their path. */
  @Test
  void wordsOfDocumentsAreRead() throws Exception {
    var words = "Cold tea " + UUID.randomUUID();
    var kinds =
        List.of(Brought.docx(words, Map.of()), Brought.odt(words), Brought.text(words + " plain"));
    for (var bytes : kinds) {
      var file = committed(() -> take(bytes));
      await(() -> files.text(file.id()).contains(words));
    }
  }

  @Test
  void whatIsHostileLeavesNothing() throws Exception {
    var refused =
        assertThrows(
            Unacceptable.class,
            () ->
                committed(() ->
                    take(Brought.docx("x", Map.of("word/vbaProject.bin", Brought.text("x"))))));
    assertTrue(refused.flaws().getFirst().message().contains("macros"));
    assertEquals("file", refused.flaws().getFirst().field());
  }

  @Test
  void theSameIsKeptOnceAndStaysWhileAnybodyHasIt() throws Exception {
    byte[] bytes = some();
    var one = committed(() -> take(bytes));
    var other = committed(() -> take(bytes));
    assertEquals(one.sha256(), other.sha256());
    forget(one);
    await(this::nothingNoted);
    assertArrayEquals(bytes, files.open(other.id()).readAllBytes());
    assertThrows(NotFound.class, () -> files.open(one.id()));
    forget(other);
    await(() -> !Files.exists(place(other)));
    forget(other);
  }

  @Test
  void aFileThatIsTakenWhileItIsForgottenStays() throws Exception {
    byte[] bytes = some();
    var pool = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 4; round++) {
        var old = committed(() -> take(bytes));
        var taken = pool.submit(() -> take(bytes));
        var forgotten = pool.submit(() -> files.forget(old.id()));
        forgotten.get();
        var file = taken.get();
        await(this::nothingNoted);
        assertArrayEquals(bytes, files.open(file.id()).readAllBytes());
        files.forget(file.id());
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void bytesOfATransactionThatWasNotKeptAreSwept() throws Exception {
    byte[] bytes = some();
    transactionFails(bytes);
    var place = new Shelf(settings.files()).place(Shelf.hash(new ByteArrayInputStream(bytes)));
    assertTrue(Files.exists(place), "put there before the row");
    upkeep.sweep(Instant.now().plusSeconds(5));
    assertFalse(Files.exists(place));
  }

  @Test
  void aDamagedFileIsNotServed() throws Exception {
    var file = committed(() -> take(some()));
    Files.writeString(place(file), "something else");
    assertThrows(NotFound.class, () -> files.open(file.id()));
    forget(file);
  }

  @Test
  void aLeaversNameIsTakenOutOfNamesWhereItIsAWholeWord() throws Exception {
    var named = "Xy";
    for (var stays : List.of("oxygen for xylophones.txt", "xyz_plan.txt", "x y.txt")) {
      assertEquals(stays, unnamed(stays, "", named));
    }
    for (var goes : List.of("xy.txt", "Plan by XY.txt", "xy_plan2.txt", "plan-of-Xy7.txt")) {
      assertEquals("file.txt", unnamed(goes, "", named));
    }
    assertEquals("file.txt", unnamed("q.w7@work.example notes.txt", "q.w7@work.example", "…"));
    assertEquals("plan.txt", unnamed("plan.txt", "", ""));
  }

  private String unnamed(String name, String email, String person) throws Exception {
    var file = committed(() -> files.take(new ByteArrayInputStream(some()), name, SOMEBODY));
    committed(() -> {
      kept.unname(SOMEBODY, email, person);
      return file;
    });
    var after = files.file(file.id()).orElseThrow().name();
    forget(file);
    return after;
  }

  private void transactionFails(byte[] bytes) {
    assertThrows(
        IllegalStateException.class,
        () ->
            committed(() -> {
              take(bytes);
              throw new IllegalStateException("not kept");
            }));
  }

  private static byte[] some() {
    return Brought.text("Words that nobody else brings: " + UUID.randomUUID());
  }

  private StoredFile take(byte[] bytes) {
    return files.take(new ByteArrayInputStream(bytes), "../plan.exe", SOMEBODY);
  }

  private void forget(StoredFile file) throws Exception {
    committed(() -> {
      files.forget(new FileId(file.id().value()));
      return file;
    });
  }

  private Path place(StoredFile file) {
    return new Shelf(settings.files()).place(file.sha256());
  }

  private boolean nothingNoted() {
    return new org.pdu.platform.database.Sql(database)
        .list("select 1 from files.gone", row -> 1)
        .isEmpty();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.call()) {
      assertTrue(System.nanoTime() < end, "it does not come");
      LockSupport.parkNanos(50_000_000);
    }
  }
}
