package org.pdu.platform.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;
import org.pdu.platform.start.HomeLock;

/**
 * {@code ./pdu restore FILE}: a backup in place of all data, in one transaction, or not at all. The
 * whole file is read and checked before anything is touched.
 */
public final class Restore {
  private static final int LOOKS = 12;

  private Restore() {}

  /**
   * @param arguments the backup to read
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Command.run(() -> {
      var settings = Settings.fromEnvironment();
      var file = Path.of(arguments[0]).toAbsolutePath().normalize();
      BackupFile.check(file);
      HomeLock.take(settings.home());
      try (var database = Database.open(settings)) {
        var read = read(database.source(), file);
        int back = putBack(file, read, settings.files());
        forgetIndex(settings.index());
        System.out.printf(
            "Restored %d rows of %d tables, as they were at %s, and %d files that were missing.%n",
            read.rows(), read.tables().size(), read.created(), back);
      }
    });
  }

  /**
   * Puts the backup's rows in place of all there is.
   *
   * @throws SettingProblem when the file is damaged or newer, or the site is up; nothing is changed
   */
  static Manifest read(DataSource source, Path file) throws IOException, SQLException {
    var manifest = BackupFile.check(file);
    alone(source);
    var wanted = MigrationVersion.fromVersion(manifest.version());
    var newest = newest(source);
    if (wanted.isNewerThan(newest)) {
      throw new SettingProblem(
          "The backup comes from a newer version of the product (%s); this one knows up to %s."
              .formatted(wanted, newest));
    }
    Database.flyway(source).migrate();
    if (wanted.equals(newest)) {
      Replacement.of(source, file, manifest);
    } else {
      Upgrade.of(source, file, manifest);
    }
    return manifest;
  }

  private static MigrationVersion newest(DataSource source) {
    MigrationInfo[] known = Database.flyway(source).info().all();
    return java.util.Arrays.stream(known)
        .map(MigrationInfo::getVersion)
        .filter(java.util.Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(MigrationVersion.EMPTY);
  }

  /**
   * Another node may be up on a database kept by others, where no lock of ours is seen. A site that
   * has just been stopped is given a moment: its sessions end after it.
   */
  private static void alone(DataSource source) throws SQLException {
    for (int look = 0; look < LOOKS; look++) {
      if (!othersWork(source)) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
    throw new SettingProblem("The site is still up on this database; stop it first.");
  }

  private static boolean othersWork(DataSource source) throws SQLException {
    try (var database = source.getConnection();
        var query = database.createStatement();
        var row =
            query.executeQuery(
                """
                select count(*) from pg_stat_activity where application_name = 'pdu'
                  and datname = current_database() and pid <> pg_backend_pid()
                """)) {
      row.next();
      return row.getInt(1) > 0;
    }
  }

  /** Rows are back by now; bytes under their hash are put back as often as it is tried. */
  private static int putBack(Path file, Manifest manifest, Path folder) {
    try {
      return KeptFiles.putBack(file, manifest, folder);
    } catch (IOException e) {
      throw new SettingProblem(
          "The rows are restored, but not all files could be put back into %s; restore once more."
              .formatted(folder));
    }
  }

  /** The search index is derived from what was there before; the next start builds it anew. */
  private static void forgetIndex(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new SettingProblem(
          "The data is restored, but the old search index at " + folder + " can't be deleted.");
    }
  }
}
