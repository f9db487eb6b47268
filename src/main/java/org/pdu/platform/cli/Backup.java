package org.pdu.platform.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;
import org.postgresql.PGConnection;

/**
 * {@code ./pdu backup FILE}: all data as it stood at one moment, in one file, also while the site
 * is up. The file appears under its name only when it is whole.
 */
public final class Backup {
  private Backup() {}

  /**
   * @param arguments the file to write, which must not exist yet
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Command.run(() -> {
      var file = Path.of(arguments[0]).toAbsolutePath().normalize();
      var settings = Settings.fromEnvironment();
      try (var database = Database.join(settings)) {
        var written = write(database.source(), settings.files(), file, Clock.systemUTC());
        System.out.printf(
            "Backed up %d rows of %d tables and %d files to %s (%d KB).%n",
            written.rows(),
            written.tables().size(),
            written.kept().size(),
            file,
            Math.ceilDiv(Files.size(file), 1024));
      }
    });
  }

  /** Rows alone. */
  static Manifest write(DataSource source, Path file, Clock clock)
      throws IOException, SQLException {
    return write(source, file.resolveSibling("no files"), file, clock);
  }

  /** Rows, and the bytes in a folder of files. */
  static Manifest write(DataSource source, Path files, Path file, Clock clock)
      throws IOException, SQLException {
    if (Files.exists(file)) {
      throw new SettingProblem(file + " exists already; name a new file.");
    }
    var folder = Objects.requireNonNull(file.getParent(), "only the root has none, and it exists");
    if (!Files.isDirectory(folder)) {
      throw new SettingProblem("There is no folder " + folder + " to write to.");
    }
    var part = file.resolveSibling(file.getFileName() + ".part");
    try (var database = source.getConnection()) {
      database.setAutoCommit(false);
      try (var statement = database.createStatement()) {
        statement.execute("set transaction isolation level repeatable read read only");
      }
      var manifest = dump(database, files, part, clock);
      database.rollback();
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Manifest dump(Connection database, Path files, Path part, Clock clock)
      throws IOException, SQLException {
    var tables = new Tables(database);
    try (var zip = new ZipOutputStream(open(part))) {
      var entries = new ArrayList<Manifest.Entry>();
      for (var table : tables.inOrder()) {
        entries.add(copyOut(database, table, tables.columns(table), zip));
      }
      var manifest =
          new Manifest(
              clock.instant().toString(),
              tables.version(),
              entries,
              counters(tables, database),
              KeptFiles.copyOut(files, zip));
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.bytes());
      zip.closeEntry();
      return manifest;
    }
  }

  private static OutputStream open(Path part) {
    try {
      return Files.newOutputStream(part);
    } catch (IOException e) {
      throw new SettingProblem(part + " can't be written to.");
    }
  }

  /** The first line names the columns, so that a later version can tell what it reads. */
  private static Manifest.Entry copyOut(
      Connection database, String table, String columns, ZipOutputStream zip)
      throws IOException, SQLException {
    var hash = BackupFile.sha256();
    zip.putNextEntry(new ZipEntry("data/" + table));
    var out = new DigestOutputStream(new Unclosed(zip), hash);
    out.write((columns + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    long rows =
        database
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select " + columns + " from " + table + ") to stdout (encoding 'UTF8')",
                out);
    zip.closeEntry();
    return new Manifest.Entry(table, rows, HexFormat.of().formatHex(hash.digest()));
  }

  private static ArrayList<Manifest.Counter> counters(Tables tables, Connection database)
      throws SQLException {
    var counters = new ArrayList<Manifest.Counter>();
    for (var sequence : tables.sequences()) {
      try (var query = database.createStatement();
          var row =
              query.executeQuery(
                  "select case when is_called then last_value + 1 else last_value end from "
                      + sequence)) {
        row.next();
        counters.add(new Manifest.Counter(sequence, row.getLong(1)));
      }
    }
    return counters;
  }

  /** Lets the copy end without ending the file. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // the zip goes on
    }
  }
}
