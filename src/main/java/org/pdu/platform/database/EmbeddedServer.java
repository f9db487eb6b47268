package org.pdu.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.pdu.platform.config.SettingProblem;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL in a folder of ours, on loopback only, as safe as a server: it waits for the
 * disk before it says yes. A process that died without goodbye leaves its postmaster behind; who
 * comes next stops it.
 */
final class EmbeddedServer {
  private final Path folder;

  EmbeddedServer(Path folder) {
    this.folder = folder;
  }

  /** The running server on this folder, if there is one. */
  DataSource connect() {
    return source(postmaster().port());
  }

  boolean runs() {
    return Files.exists(pidFile()) && alive(postmaster().pid());
  }

  /** Starts the server on this folder, stopping an orphan first. */
  EmbeddedPostgres start() {
    try {
      Files.createDirectories(folder.getParent());
      stopOrphan();
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder)
          .setCleanDataDirectory(false)
          .setOverrideWorkingDirectory(folder.resolveSibling("postgres").toFile())
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("max_connections", "100")
          .setPGStartupWait(Duration.ofSeconds(60))
          .start();
    } catch (IOException e) {
      throw new SettingProblem(
          "The embedded database can't start in " + folder + ": " + e.getMessage());
    }
  }

  private void stopOrphan() throws IOException {
    if (!Files.exists(pidFile())) {
      return;
    }
    long pid = postmaster().pid();
    var orphan = ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres);
    if (orphan.isPresent()) {
      stop(orphan.get());
    }
    Files.deleteIfExists(pidFile());
  }

  private static void stop(ProcessHandle orphan) {
    orphan.destroy();
    try {
      orphan.onExit().get(30, TimeUnit.SECONDS);
    } catch (TimeoutException | java.util.concurrent.ExecutionException slow) {
      orphan.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean alive(long pid) {
    return ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres).isPresent();
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive() && process.info().command().orElse("").contains("postgres");
  }

  private Path pidFile() {
    return folder.resolve("postmaster.pid");
  }

  private Postmaster postmaster() {
    try {
      List<String> lines = Files.readAllLines(pidFile());
      return new Postmaster(
          Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
    } catch (IOException | RuntimeException unreadable) {
      return new Postmaster(-1, -1);
    }
  }

  static PGSimpleDataSource source(int port) {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    source.setUser("postgres");
    return source;
  }

  private record Postmaster(long pid, int port) {}
}
