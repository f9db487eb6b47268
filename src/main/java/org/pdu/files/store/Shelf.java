package org.pdu.files.store;

import java.io.IOException;
import java.io.InputStream;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes on disk, each under its SHA-256 in folders of two digits twice, readable by their owner
 * alone. What stands under a hash is whole: it is written elsewhere, forced to disk and moved there
 * at one stroke.
 */
final class Shelf {
  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  /** A new folder for work in progress; the sweep takes it away if nobody else does. */
  Path room() {
    try {
      var rooms = owned(folder.resolve("work"));
      return Files.createTempDirectory(rooms, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empties a room and takes it away. */
  static void leave(Path room) {
    try (var all = Files.walk(room)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException left) {
      return; // to the sweep
    }
  }

  /** Puts a file of a room under its hash; what stood there is the same, or was damaged. */
  void put(Path file, String sha256) {
    try {
      if (posix()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      force(file, StandardOpenOption.WRITE);
      var place = place(sha256);
      owned(parent(place));
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(parent(place), StandardOpenOption.READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open(String sha256) throws IOException {
    return Files.newInputStream(place(sha256));
  }

  Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /** Whether there is any file under the hash, damaged or not. */
  boolean has(String sha256) {
    return Files.isRegularFile(place(sha256));
  }

  void delete(String sha256) {
    try {
      Files.deleteIfExists(place(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hashes of all that was put here before a moment. */
  List<String> before(Instant moment) {
    return older(moment, 3).stream()
        .map(path -> String.valueOf(path.getFileName()))
        .filter(name -> name.matches("[0-9a-f]{64}"))
        .toList();
  }

  /** Takes rooms away that somebody died in. */
  void clear(Instant moment) {
    for (var path : older(moment, 4)) {
      if (path.startsWith(folder.resolve("work"))) {
        path.toFile().delete();
      }
    }
  }

  private List<Path> older(Instant moment, int depth) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder, depth)) {
      return all.sorted(java.util.Comparator.reverseOrder())
          .filter(path -> path.toFile().lastModified() < moment.toEpochMilli())
          .toList();
    } catch (NoSuchFileException | UncheckedIOException changing) {
      return List.of(); // next time
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of a file's bytes. */
  static String hash(InputStream bytes) throws IOException {
    var digest = sha256();
    try (var in = new DigestInputStream(bytes, digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path parent(Path path) {
    return java.util.Objects.requireNonNull(path.getParent(), "a place is in a folder");
  }

  private Path owned(Path place) throws IOException {
    if (posix()) {
      var owner = PosixFilePermissions.fromString("rwx------");
      return Files.createDirectories(place, PosixFilePermissions.asFileAttribute(owner));
    }
    return Files.createDirectories(place);
  }

  private boolean posix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
