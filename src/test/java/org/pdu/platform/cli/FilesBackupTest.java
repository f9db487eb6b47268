package org.pdu.platform.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.platform.config.SettingProblem;

/** The bytes beside the database are in the backup, and come back from it. */
class FilesBackupTest {
  @TempDir Path folder;
  private Path files;
  private Path backup;
  private String hash;

  @BeforeEach
  void somethingToKeep() throws Exception {
    files = folder.resolve("files");
    backup = folder.resolve("backup.zip");
    byte[] words = "Warm tea".getBytes(StandardCharsets.UTF_8);
    hash = HexFormat.of().formatHex(BackupFile.sha256().digest(words));
    Files.createDirectories(place().getParent());
    Files.write(place(), words);
  }

  @Test
  void whatIsMissingOrDamagedComesBack() throws Exception {
    var manifest = write();
    Files.delete(place());
    assertEquals(1, KeptFiles.putBack(backup, manifest, files));
    assertEquals("Warm tea", Files.readString(place()));
    Files.writeString(place(), "Cold tea");
    assertEquals(1, KeptFiles.putBack(backup, manifest, files));
    assertEquals("Warm tea", Files.readString(place()));
    assertEquals(0, KeptFiles.putBack(backup, manifest, files));
  }

  @Test
  void whatIsDamagedAlreadyIsNotBackedUpUnderAFalseName() throws Exception {
    Files.writeString(place(), "Cold tea");
    assertEquals(List.of(), write().kept());
  }

  @Test
  void aBackupWhoseFileWasChangedIsRefused() throws Exception {
    write();
    try (var zip = FileSystems.newFileSystem(backup, Map.of())) {
      Files.writeString(zip.getPath("/files/" + hash), "Cold tea");
    }
    var problem = assertThrows(SettingProblem.class, () -> BackupFile.check(backup));
    assertTrue(problem.getMessage().contains("is not as it was written"), problem.getMessage());
  }

  @Test
  void aBackupFromBeforeThereWereFilesIsStillOne() {
    var old =
        "A backup of the Practice Development Unit, form 1\ncreated x\nversion 1\nsequence a.b 7\n";
    var manifest = Manifest.parse(old.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), manifest.kept());
    assertEquals(7, manifest.counters().getFirst().next());
  }

  @Test
  void aNameThatLeadsOutOfTheFolderIsNoFile() {
    var bad =
        "A backup of the Practice Development Unit, form 1\ncreated x\nversion 1\nfile ../../x 7\n";
    assertThrows(SettingProblem.class, () -> Manifest.parse(bad.getBytes(StandardCharsets.UTF_8)));
  }

  private Manifest write() throws Exception {
    Files.deleteIfExists(backup);
    try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
      var kept = KeptFiles.copyOut(files, zip);
      var manifest = new Manifest("now", "1", List.of(), List.of(), kept);
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.bytes());
      zip.closeEntry();
      zip.finish();
      try (var check = new ZipFile(backup.toFile())) {
        KeptFiles.check(check, manifest);
      }
      assertFalse(Files.exists(files.resolve("part")));
      return Manifest.parse(manifest.bytes());
    }
  }

  private Path place() {
    return files.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }
}
