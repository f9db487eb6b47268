package org.pdu.search.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a node's index lies: a folder for each generation, and a file {@code current} that names
 * the one that counts. Everything in it can be thrown away.
 */
final class IndexFolder {
  private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());
  private static final String CURRENT = "current";
  private static final String NODE = "node";
  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder;
  }

  /** The generation that counts, if there is one. */
  @Nullable Path current() throws IOException {
    try {
      var name = Files.readString(folder.resolve(CURRENT)).strip();
      return name.matches("g[0-9a-f]+") ? folder.resolve(name) : null;
    } catch (NoSuchFileException | java.nio.charset.MalformedInputException none) {
      return null;
    }
  }

  /** Whether an open generation is still the one that counts, and its files are there. */
  boolean holds(Generation generation) throws IOException {
    var path = current();
    return path != null && path.endsWith(generation.name()) && Files.isDirectory(path);
  }

  /** A folder for a new generation, empty. */
  Path next() throws IOException {
    var name = "g" + UUID.randomUUID().toString().substring(0, 8);
    return Files.createDirectories(folder.resolve(name));
  }

  /** Lets another generation count, in one step. */
  void choose(String name) throws IOException {
    var part = folder.resolve(CURRENT + ".part");
    Files.writeString(part, name);
    Files.move(
        part,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes all generations but the one that counts. */
  void sweep() {
    try (Stream<Path> all = Files.list(folder)) {
      var kept = current();
      List<Path> old =
          all.filter(path -> path.getFileName().toString().matches("g[0-9a-f]+"))
              .filter(path -> !path.equals(kept))
              .toList();
      for (Path path : old) {
        delete(path);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "An old search index could not be deleted.", e);
    }
  }

  /** Deletes everything. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** This node's name, for as long as the folder stands. */
  String node() throws IOException {
    var file = Files.createDirectories(folder).resolve(NODE);
    if (!Files.exists(file)) {
      Files.writeString(file, UUID.randomUUID().toString());
    }
    return Files.readString(file).strip();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
