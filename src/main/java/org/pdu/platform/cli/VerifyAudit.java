package org.pdu.platform.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.pdu.platform.audit.AuditProof;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;

/**
 * {@code ./pdu audit verify [SEAL HASH]}: is the audit trail as it was written? Also while the site
 * is up.
 */
public final class VerifyAudit {
  private VerifyAudit() {}

  /**
   * @param arguments number and hash of a seal that was written down elsewhere, or nothing
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Command.run(() -> {
      var known = known(arguments);
      try (var database = Database.join(Settings.fromEnvironment());
          var connection = database.source().getConnection()) {
        System.out.println(verify(connection, known));
      }
    });
  }

  /**
   * @throws SettingProblem with one sentence that names the first broken place
   */
  static String verify(Connection connection, Optional<String> known) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read read only");
      if (!there(connection)) {
        throw new SettingProblem("There is no audit trail here yet; start the site once first.");
      }
      var found = AuditProof.of(connection, known);
      if (found.broken().isPresent()) {
        throw new SettingProblem("The audit trail is broken. " + found.broken().get());
      }
      return "The audit trail is whole: %d rows under %d seals, %d not sealed yet. Newest seal: %s"
          .formatted(
              found.rows(),
              found.seals(),
              found.waiting(),
              found.newest().isEmpty() ? "none" : found.newest());
    } finally {
      connection.rollback();
    }
  }

  private static boolean there(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var row = query.executeQuery("select to_regclass('platform.audit_seal') is not null")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static Optional<String> known(String... arguments) {
    if (arguments.length == 0) {
      return Optional.empty();
    }
    var given = String.join(" ", arguments);
    if (!given.matches("[1-9][0-9]{0,17} [0-9a-f]{64}")) {
      throw new SettingProblem("Give a seal as it was printed: its number and its 64 signs.");
    }
    return Optional.of(given);
  }
}
