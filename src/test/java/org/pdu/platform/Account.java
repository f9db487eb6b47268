package org.pdu.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Somebody with an account on a test's server. Where state matters a test brings somebody new, who
 * works beside a demo account and has the same password.
 */
public record Account(PduServer server, UUID id, String email, String name) {

  /** Somebody new, at the same place of work as a demo account. */
  public static Account joining(PduServer server, Demo beside, String name) {
    var id = UUID.randomUUID();
    var account = new Account(server, id, "new-" + id + "@test.example", name);
    account.run(
        """
        insert into people.person (id, email, name, demo, created_at)
        values (?, ?, ?, true, now())
        """,
        id,
        account.email,
        name);
    account.run(
        """
        insert into accounts.password (person_id, hash, chosen_at)
        select ?, w.hash, now() from accounts.password w
        join people.person p on p.id = w.person_id where p.email = ?
        """,
        id,
        beside.email());
    account.run(
        """
        insert into people.affiliation
          (id, person_id, organisation_id, service_id, job_role_id, share, starts_on)
        select gen_random_uuid(), ?, a.organisation_id, a.service_id, a.job_role_id, 1,
          current_date - 30
        from people.affiliation a join people.person p on p.id = a.person_id
        where p.email = ? and a.ends_on is null limit 1
        """,
        id,
        beside.email());
    return account;
  }

  /** Somebody signed in who has said yes to the policies. */
  public static Visitor settled(PduServer server, String email) {
    new Account(server, new UUID(0, 0), email, "")
        .run(
            """
            insert into privacy.policy_answer (person_id, slug, version, yes, answered_at)
            select p.id, e.slug, max(e.version), true, now()
            from people.person p, privacy.policy_edition e where p.email = ? group by p.id, e.slug
            """,
            email);
    return Visitor.of(server, email);
  }

  /** A token to sign the account in with, as if it had been handed out a moment ago. */
  public static String token(PduServer server, String email, Kind kind) {
    var token = UUID.randomUUID() + "." + UUID.randomUUID();
    new Account(server, new UUID(0, 0), email, "")
        .run(
            """
            insert into accounts.sign_in
              (token_hash, person_id, kind, label, created_at, last_used_at, expires_at, ended_at)
            select ?, id, ?, 'test', now(), now(), now() + interval '1 hour',
              case when ? then now() end
            from people.person where email = ?
            """,
            hash(token),
            kind == Kind.API ? "api" : "browser",
            kind == Kind.ENDED,
            email);
    return token;
  }

  /** The account's token for the API. */
  public String apiToken() {
    return token(server, email, Kind.API);
  }

  /** What a token is good for. */
  public enum Kind {
    API,
    BROWSER,
    ENDED
  }

  private void run(String sql, Object... values) {
    try (var database = server.jdbc();
        var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      if (statement.executeUpdate() < 1) {
        throw new IllegalStateException("There is no such demo account: " + sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
