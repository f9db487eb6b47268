package org.pdu.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Everybody who is signed in has said yes to the policies, or would be asked before any page. */
final class SaidYes {
  private SaidYes() {}

  static void everybody(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(
          """
          insert into privacy.policy_answer (person_id, slug, version, yes, answered_at)
          select distinct s.person_id, e.slug, e.version, true, now()
          from accounts.sign_in s cross join privacy.policy_edition e
          """);
    }
  }
}
