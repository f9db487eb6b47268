package org.pdu.files.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that looks through one file: with little memory, no secrets in its
 * environment, and no time beyond what it is given. Whatever a file does to it, the server goes on.
 */
final class Child {
  private static final String MAIN = "org.pdu.files.store.LookThrough";
  private static final long MOST_SAID = 1 << 16;
  private static final List<String> FLAGS =
      List.of(
          "-Xmx256m",
          "-Xss2m",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:MaxDirectMemorySize=32m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-Djava.awt.headless=true",
          "-Djava.net.preferIPv4Stack=true",
          "-Dfile.encoding=UTF-8");

  private Child() {}

  /**
   * @param room where it works, and what its temporary files go to
   * @return what it said; empty when it failed, was too slow or wanted too much memory
   */
  static Map<String, String> run(Path room, Duration patience, String... arguments) {
    try {
      var said = room.resolve("said");
      var builder = new ProcessBuilder(command(room, patience, arguments));
      builder.environment().clear();
      builder.directory(room.toFile());
      builder.redirectOutput(said.toFile());
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      var process = builder.start();
      boolean ended = await(process, patience);
      return ended && process.exitValue() == 0 && Files.size(said) < MOST_SAID
          ? read(said)
          : Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException("The process that looks at files can't be started.", e);
    }
  }

  private static boolean await(Process process, Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static List<String> command(Path room, Duration patience, String... arguments) {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(FLAGS);
    all.add("-Djava.io.tmpdir=" + room);
    all.add("-cp");
    all.add(classPath());
    all.add(MAIN);
    all.add(Long.toString(patience.toMillis()));
    all.addAll(List.of(arguments));
    return all;
  }

  /**
   * In the server, the WAR's own folders, where what reads foreign files stands apart from what the
   * server loads; elsewhere, the path of this process.
   */
  private static String classPath() {
    var here = Child.class.getResource("Child.class");
    if (here != null && "file".equals(here.getProtocol())) {
      var path = Path.of(URI.create(here.toString()));
      for (var folder = path.getParent(); folder != null; folder = folder.getParent()) {
        if (folder.endsWith("WEB-INF")) {
          return String.join(
              File.pathSeparator,
              folder.resolve("classes").toString(),
              folder.resolve("extract") + "/*",
              folder.resolve("lib") + "/*");
        }
      }
    }
    return System.getProperty("java.class.path");
  }

  private static Map<String, String> read(Path said) throws IOException {
    Map<String, String> all = new HashMap<>();
    for (var line : Files.readAllLines(said, StandardCharsets.UTF_8)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        all.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return all;
  }
}
