package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The product listens where it says it does, and nowhere else: no clustering, no debugger. */
class ListeningSocketsIT {
  private static final String LISTENING = "0A";

  @Test
  void onlyItsOwnPortAndItsDatabasesOnLoopback() throws IOException {
    assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "only Linux tells");
    var server = PduServer.shared();
    var processes =
        Stream.of(server.jvm(), server.database())
            .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
            .map(ProcessHandle::pid)
            .collect(Collectors.toSet());
    assertEquals(
        new TreeSet<>(Set.of("127.0.0.1:" + server.port(), "127.0.0.1:" + server.databasePort())),
        new TreeSet<>(listening(processes)));
  }

  private static List<String> listening(Set<Long> processes) throws IOException {
    var inodes =
        processes.stream().flatMap(ListeningSocketsIT::sockets).collect(Collectors.toSet());
    return Stream.concat(rows("/proc/net/tcp"), rows("/proc/net/tcp6"))
        .filter(row -> row[3].equals(LISTENING) && inodes.contains(row[9]))
        .map(row -> address(row[1]))
        .toList();
  }

  private static Stream<String[]> rows(String file) throws IOException {
    var path = Path.of(file);
    return Files.exists(path)
        ? Files.readAllLines(path).stream().skip(1).map(line -> line.strip().split("\\s+"))
        : Stream.empty();
  }

  private static Stream<String> sockets(long process) {
    try (var open = Files.list(Path.of("/proc", String.valueOf(process), "fd"))) {
      return open
          .map(ListeningSocketsIT::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring(8, target.length() - 1))
          .toList()
          .stream();
    } catch (IOException gone) {
      return Stream.empty();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closed) {
      return "";
    }
  }

  /** The kernel writes IPv4 addresses backwards, in hexadecimal. */
  private static String address(String hex) {
    var parts = hex.split(":");
    int port = Integer.parseInt(parts[1], 16);
    if (parts[0].length() != 8) {
      return "[" + parts[0] + "]:" + port;
    }
    long bits = Long.parseLong(parts[0], 16);
    return "%d.%d.%d.%d:%d"
        .formatted(bits & 255, bits >> 8 & 255, bits >> 16 & 255, bits >> 24 & 255, port);
  }
}
