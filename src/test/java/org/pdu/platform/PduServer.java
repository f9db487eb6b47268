package org.pdu.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The product as it ships: {@code ./pdu run} on what Maven has just built, with a data folder, an
 * index and a port of its own. Most tests share one; a test that kills it starts its own.
 */
public final class PduServer implements AutoCloseable {
  /** What every demo account of a test server signs in with. */
  public static final String PASSWORD = "a demo password for tests 2026";

  /** Shortens the start where speed afterwards matters less. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static PduServer shared;
  private final Path home;
  private final int port;
  private final Map<String, String> settings;
  private Process launcher;

  private PduServer(Map<String, String> settings) {
    this.home = temporary();
    var asked = settings.get("PDU_PORT");
    this.port = asked == null ? freePort() : Integer.parseInt(asked);
    this.settings = new HashMap<>(settings);
  }

  /** The one that all tests of this run look at; started by the first, stopped at the end. */
  public static synchronized PduServer shared() {
    if (shared == null) {
      shared = with(Map.of());
    }
    return shared;
  }

  /** One of a test's own, with settings over the usual ones; the test closes it. */
  public static PduServer with(Map<String, String> settings) {
    var server = new PduServer(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.start();
    return server;
  }

  public int port() {
    return port;
  }

  public Path home() {
    return home;
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Its embedded database, as its owner; the caller closes the connection. */
  public Connection jdbc() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres?user=postgres");
  }

  /** Where its embedded database listens, on loopback. */
  public int databasePort() {
    return Integer.parseInt(postmaster(3));
  }

  /** The server process itself, below the launcher. */
  public ProcessHandle jvm() {
    return launcher
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no server process below the launcher"));
  }

  /** The database's first process; survives when its server is killed. */
  public ProcessHandle database() {
    return ProcessHandle.of(Long.parseLong(postmaster(0))).orElseThrow();
  }

  /** Kills the server without a goodbye and waits until launcher and server are gone. */
  public void kill9() {
    var server = jvm();
    server.destroyForcibly();
    server.onExit().join();
    launcher.onExit().join();
  }

  /** Starts it again on the same data and port, after {@link #kill9} or {@link #stop}. */
  public void restart() {
    stop();
    start();
  }

  /** Starts it again without inventing anything: what was invented stays. */
  public void restartUndemonstrated() {
    settings.put("PDU_DEMO", "off");
    restart();
  }

  /** Ends it as Ctrl-C would. */
  public void stop() {
    if (launcher == null) {
      return;
    }
    launcher.destroy();
    try {
      if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    stop();
    if (Files.exists(pidFile())) {
      ProcessHandle.of(Long.parseLong(postmaster(0))).ifPresent(ProcessHandle::destroyForcibly);
    }
    delete(home);
  }

  /** What the server wrote into its log. */
  public String log() {
    return read(home.resolve("log/server.log"));
  }

  private void start() {
    launcher = launch("run");
    var deadline = Instant.now().plus(Duration.ofMinutes(6));
    while (!ready()) {
      if (!launcher.isAlive() || Instant.now().isAfter(deadline)) {
        var said = read(home.resolve("launcher.txt"));
        launcher.destroy();
        throw new IllegalStateException("The product did not start.\n" + said);
      }
      LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
  }

  private Process launch(String command) {
    var builder = new ProcessBuilder("./pdu", command).directory(Root.folder().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PDU_"));
    builder.environment().putAll(environment());
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("launcher.txt").toFile()));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> environment() {
    var all = new HashMap<String, String>();
    all.put("PDU_BUILD", "off");
    all.put("PDU_HOME", home.toString());
    all.put("PDU_INDEX", home.resolve("index").toString());
    all.put("PDU_PORT", String.valueOf(port));
    all.put("PDU_DEMO", "on");
    all.put("PDU_DEMO_PASSWORD", PASSWORD);
    all.put("PDU_JAVA_OPTIONS", QUICK_START);
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.putAll(settings);
    return all;
  }

  private boolean ready() {
    var request =
        HttpRequest.newBuilder(at("/health/ready")).timeout(Duration.ofSeconds(5)).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Path pidFile() {
    return home.resolve("database/postmaster.pid");
  }

  private String postmaster(int line) {
    return read(pidFile()).lines().skip(line).findFirst().orElseThrow().strip();
  }

  /** A loopback port that nobody listens on. */
  public static int freePort() {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("pdu-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException gone) {
      folder.toFile().deleteOnExit();
    }
  }
}
