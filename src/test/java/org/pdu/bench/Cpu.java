package org.pdu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.pdu.platform.PduServer;

/**
 * Processor time and memory of the product: the server and every process of its database, as the
 * kernel accounts for them. What the compilers of the JVM use is left out: it belongs to the first
 * minutes of a server, not to a request. Linux only.
 */
final class Cpu {
  /** The kernel counts in hundredths of a second, whatever its own clock. */
  private static final double TICKS_PER_MILLISECOND = 0.1;

  /** Keeps the JVM's compilers for as long as it runs, so that their account is complete. */
  static final String LASTING_COMPILERS = "-XX:-UseDynamicNumberOfCompilerThreads";

  private final PduServer server;

  Cpu(PduServer server) {
    this.server = server;
  }

  /** Milliseconds used so far, by user code and by the kernel for it. */
  double milliseconds() {
    return (double) ticks() / TICKS_PER_MILLISECOND;
  }

  /** Megabytes of memory held by the server process. */
  long serverMegabytes() {
    return kilobytes(server.jvm().pid(), "VmRSS:") / 1024;
  }

  /** Megabytes held by the database's processes, without the buffers that they share. */
  long databaseMegabytes() {
    return database().map(pid -> kilobytes(pid, "RssAnon:")).sum() / 1024;
  }

  private long ticks() {
    long reaped = fields(server.database().pid(), 13, 14); // connections that have ended
    return fields(server.jvm().pid(), 11, 12)
        - compilers(server.jvm().pid())
        + database().map(pid -> fields(pid, 11, 12)).sum()
        + reaped;
  }

  private static long compilers(long pid) {
    try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
      return threads.filter(Cpu::compiles).mapToLong(task -> fields(task, 11, 12)).sum();
    } catch (IOException ended) {
      return 0;
    }
  }

  private static boolean compiles(Path task) {
    try {
      return Files.readString(task.resolve("comm")).matches("C[12] Compiler(?s:.*)");
    } catch (IOException ended) {
      return false;
    }
  }

  private LongStream database() {
    var first = server.database();
    return LongStream.concat(
        LongStream.of(first.pid()), first.descendants().mapToLong(ProcessHandle::pid));
  }

  /** Two fields of a process's account added up, counted from behind its name. */
  private static long fields(long pid, int one, int other) {
    return fields(Path.of("/proc/" + pid), one, other);
  }

  private static long fields(Path account, int one, int other) {
    try {
      var line = Files.readString(account.resolve("stat"));
      var rest = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      return Long.parseLong(rest[one]) + Long.parseLong(rest[other]);
    } catch (IOException ended) {
      return 0;
    }
  }

  private static long kilobytes(long pid, String name) {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException ended) {
      return 0;
    }
  }
}
