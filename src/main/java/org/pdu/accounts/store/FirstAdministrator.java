package org.pdu.accounts.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.Passwords;
import org.pdu.platform.cli.Command;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;

/**
 * {@code ./pdu admin EMAIL}: makes an account an administrator's, or creates it. It works beside a
 * running product and on its own; as no container runs it, it writes what belongs to people itself.
 */
public final class FirstAdministrator {
  private static final int SHORTEST = 12;
  private final Connection database;
  private final OffsetDateTime now =
      OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);

  private FirstAdministrator(Connection database) {
    this.database = database;
  }

  /** Takes the e-mail address; the password comes from PDU_ADMIN_PASSWORD or the terminal. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Command.run(() -> {
      var email = email(arguments);
      try (var joined = Database.join(Settings.fromEnvironment())) {
        joined.migrate();
        try (var connection = joined.source().getConnection()) {
          System.out.println(appoint(connection, email, () -> password(System.getenv())));
        }
      }
    });
  }

  /** Where a password comes from, when one is needed. */
  interface Asked {
    String password();
  }

  /**
   * Does it in one transaction and says what was done.
   *
   * @throws SettingProblem when the account is closed or the password too short
   */
  static String appoint(Connection database, String email, Asked asked) throws SQLException {
    database.setAutoCommit(false);
    var done = new FirstAdministrator(database).appoint(email, asked);
    database.commit();
    return done;
  }

  private String appoint(String email, Asked asked) throws SQLException {
    var known = find(email);
    if (known.isPresent() && known.get().closed()) {
      throw new SettingProblem("The account of " + email + " is closed; nothing was changed.");
    }
    var id = known.isPresent() ? known.get().id() : create(email);
    boolean needsPassword = known.isEmpty() || !known.get().hasPassword();
    if (needsPassword) {
      choosePassword(id, hash(asked.password()));
    }
    int granted =
        run(
            """
            insert into people.role_grant (id, person_id, role, granted_at, reason)
            select ?, ?, 'ADMINISTRATOR', ?, 'Appointed with ./pdu admin' where not exists (select 1 from people.role_grant
              where person_id = ? and role = 'ADMINISTRATOR' and revoked_at is null and ends_on is null)
            """,
            UUID.randomUUID(),
            id,
            now,
            id);
    audit(id, needsPassword, granted == 1);
    return sentence(email, known.isEmpty(), granted == 1);
  }

  private void choosePassword(UUID id, String hash) throws SQLException {
    run(
        """
        insert into accounts.password (person_id, hash, chosen_at) values (?, ?, ?)
        on conflict (person_id) do update set hash = excluded.hash, chosen_at = excluded.chosen_at
        """,
        id,
        hash,
        now);
  }

  private void audit(UUID id, boolean password, boolean granted) throws SQLException {
    if (password || granted) {
      run(
          "insert into platform.audit (at, person_id, action, subject) values (?, null, ?, ?)",
          now,
          "people.administrator-appointed",
          id.toString());
    }
  }

  private static String sentence(String email, boolean created, boolean granted) {
    if (created) {
      return "Made an account for " + email + ", which is an administrator's.";
    }
    return granted
        ? email + " is an administrator now. The password is as it was, where there was one."
        : email + " was an administrator already.";
  }

  private record Known(UUID id, boolean hasPassword, boolean closed) {}

  private Optional<Known> find(String email) throws SQLException {
    var sql =
        """
        select id, exists (select 1 from accounts.password w where w.person_id = p.id),
          disabled_at is not null
        from people.person p where lower(email) = lower(?) for update
        """;
    try (var query = database.prepareStatement(sql)) {
      query.setString(1, email);
      try (var rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Known((UUID) rows.getObject(1), rows.getBoolean(2), rows.getBoolean(3)))
            : Optional.empty();
      }
    }
  }

  private UUID create(String email) throws SQLException {
    var id = UUID.randomUUID();
    run(
        "insert into people.person (id, email, name, created_at) values (?, ?, ?, ?)",
        id,
        email,
        email.substring(0, email.indexOf('@')),
        now);
    return id;
  }

  private int run(String sql, Object... values) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static String hash(String password) {
    if (password.length() < SHORTEST) {
      throw new SettingProblem(
          "The password must have at least " + SHORTEST + " characters; nothing was changed.");
    }
    return Passwords.hash(password);
  }

  /** The one address given. */
  static String email(String... arguments) {
    var given = arguments.length == 1 ? arguments[0].strip() : "";
    if (given.length() > 320
        || !given.matches("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+")) {
      throw new SettingProblem("Say whose account, by e-mail address: ./pdu admin you@example.org");
    }
    return given;
  }

  private static String password(Map<String, String> environment) {
    var given = environment.get("PDU_ADMIN_PASSWORD");
    if (given != null && !given.isEmpty()) {
      return given;
    }
    var first = read("Password (at least " + SHORTEST + " characters, not shown): ");
    if (!first.equals(read("The same again: "))) {
      throw new SettingProblem("The two passwords are not the same; nothing was changed.");
    }
    return first;
  }

  private static String read(String prompt) {
    var console = System.console();
    char @Nullable [] typed = console == null ? null : console.readPassword("%s", prompt);
    if (typed == null) {
      throw new SettingProblem("Set PDU_ADMIN_PASSWORD, or run this in a terminal.");
    }
    var text = new String(typed);
    Arrays.fill(typed, ' ');
    return text;
  }
}
