package org.pdu.platform.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.pdu.platform.config.SettingProblem;

/**
 * The bytes of files that people brought, which lie beside the database under their hash: in a
 * backup they do too. Rows are written down before bytes, so that no row of a backup lacks its
 * bytes unless they were deleted meanwhile.
 */
final class KeptFiles {
  private static final String HASH = "[0-9a-f]{64}";

  private KeptFiles() {}

  /** Writes all that are whole; a damaged one is left out, since its name would not be true. */
  static List<Manifest.Kept> copyOut(Path folder, ZipOutputStream zip) throws IOException {
    List<Manifest.Kept> kept = new ArrayList<>();
    zip.setLevel(Deflater.NO_COMPRESSION);
    for (var file : all(folder)) {
      var name = String.valueOf(file.getFileName());
      try {
        if (hash(file).equals(name)) {
          kept.add(new Manifest.Kept(name, copy(file, name, zip)));
        }
      } catch (NoSuchFileException forgotten) {
        continue; // while this was being written
      }
    }
    zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    return kept;
  }

  private static long copy(Path file, String name, ZipOutputStream zip) throws IOException {
    try (var in = Files.newInputStream(file)) {
      zip.putNextEntry(new ZipEntry(entry(name)));
      long size = in.transferTo(zip);
      zip.closeEntry();
      return size;
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder, 3)) {
      return all.filter(path -> String.valueOf(path.getFileName()).matches(HASH))
          .filter(path -> path.getNameCount() == folder.getNameCount() + 3)
          .sorted()
          .toList();
    } catch (UncheckedIOException changing) {
      throw changing.getCause();
    }
  }

  /**
   * @throws SettingProblem when a file in the backup is missing or not as its name says
   */
  static void check(ZipFile zip, Manifest manifest) throws IOException {
    for (var kept : manifest.kept()) {
      var stored = zip.getEntry(entry(kept.sha256()));
      if (stored == null || !hash(zip, stored).equals(kept.sha256())) {
        throw new SettingProblem(
            "The backup is damaged: the file " + kept.sha256() + " is not as it was written.");
      }
    }
  }

  /** Puts back what is missing or damaged, and tells how many; what is whole stays. */
  static int putBack(Path backup, Manifest manifest, Path folder) throws IOException {
    int back = 0;
    try (var zip = new ZipFile(backup.toFile())) {
      for (var kept : manifest.kept()) {
        var place = place(folder, kept.sha256());
        if (!Files.isRegularFile(place) || !hash(place).equals(kept.sha256())) {
          write(zip, zip.getEntry(entry(kept.sha256())), place);
          back++;
        }
      }
    }
    return back;
  }

  private static void write(ZipFile zip, ZipEntry stored, Path place) throws IOException {
    var folder = Objects.requireNonNull(place.getParent(), "a place is in a folder");
    boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix) {
      var owner = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owner));
    } else {
      Files.createDirectories(folder);
    }
    var part = Files.createTempFile(folder, "part", "");
    try (var in = zip.getInputStream(stored)) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      if (posix) {
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
      }
      try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path place(Path folder, String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }

  private static String entry(String hash) {
    return "files/" + hash;
  }

  private static String hash(Path file) throws IOException {
    var digest = BackupFile.sha256();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String hash(ZipFile zip, ZipEntry stored) throws IOException {
    var digest = BackupFile.sha256();
    try (var in = new DigestInputStream(zip.getInputStream(stored), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
