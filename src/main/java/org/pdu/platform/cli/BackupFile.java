package org.pdu.platform.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pdu.platform.config.SettingProblem;

/** A backup on disk, trusted only once all of it was read and found to be as it was written. */
final class BackupFile {
  private BackupFile() {}

  /**
   * Reads all of it.
   *
   * @throws SettingProblem when it is missing, no backup, or damaged
   */
  static Manifest check(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new SettingProblem("There is no backup at " + file + ".");
    }
    try (var zip = new ZipFile(file.toFile())) {
      var list = zip.getEntry(Manifest.NAME);
      if (list == null) {
        throw new SettingProblem(file + " is not a backup of this product.");
      }
      var manifest = Manifest.parse(zip.getInputStream(list).readAllBytes());
      for (var entry : manifest.tables()) {
        if (!entry.sha256().equals(hash(zip, entry))) {
          throw new SettingProblem(
              "The backup is damaged: " + entry.table() + " is not as it was written.");
        }
      }
      KeptFiles.check(zip, manifest);
      return manifest;
    } catch (ZipException broken) {
      throw new SettingProblem(file + " is not a whole backup: it is damaged or cut short.");
    }
  }

  private static String hash(ZipFile zip, Manifest.Entry entry) throws IOException {
    var stored = zip.getEntry(entry.file());
    if (stored == null) {
      return "";
    }
    var hash = sha256();
    try (var in = new DigestInputStream(zip.getInputStream(stored), hash)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
