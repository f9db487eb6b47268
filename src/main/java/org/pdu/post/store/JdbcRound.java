package org.pdu.post.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.pdu.post.model.Carrier;
import org.pdu.post.model.Carrier.Due;
import org.pdu.post.model.Carrier.NotCarried;
import org.pdu.post.model.Patience;
import org.pdu.post.model.Round;

/**
 * A letter's row stays locked while it is being handed over, so that two nodes never have the same
 * one in hand; a node that dies lets go of it with its connection. It is not part of anybody's
 * transaction: each letter has one of its own.
 */
@ApplicationScoped
class JdbcRound implements Round {
  private static final String NEXT =
      """
      select id, address, subject, words, link, tries, coalesce(good_until < ?, false)
      from post.letter where state = 'waiting' and next_try_at <= ?
      order by next_try_at, id limit 1 for update skip locked
      """;
  private static final String SENT =
      """
      update post.letter set state = 'sent', tries = tries + 1, ended_at = ?, words = '', link = '',
        trouble = '' where id = ?
      """;
  private static final String LATER =
      "update post.letter set tries = tries + 1, trouble = ?, next_try_at = ? where id = ?";
  private static final String DEAD =
      """
      update post.letter set state = 'dead', tries = tries + ?, trouble = ?, ended_at = ? where id = ?
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  JdbcRound() {}

  JdbcRound(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean one(Carrier carrier, Instant now) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean was = one(connection, carrier, now);
        connection.commit();
        return was;
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final String LINK_ENDED = "Its link had ended before it could be sent.";

  private static boolean one(Connection connection, Carrier carrier, Instant now)
      throws SQLException {
    try (var query = connection.prepareStatement(NEXT)) {
      query.setObject(1, at(now));
      query.setObject(2, at(now));
      try (var rows = query.executeQuery()) {
        if (!rows.next()) {
          return false;
        }
        var due = due(rows);
        if (rows.getBoolean(7)) {
          run(connection, DEAD, 0, LINK_ENDED, at(now), due.id());
        } else {
          carry(connection, carrier, due, now);
        }
        return true;
      }
    }
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6));
  }

  private static void carry(Connection connection, Carrier carrier, Due due, Instant now)
      throws SQLException {
    try {
      carrier.carry(due);
      run(connection, SENT, at(now), due.id());
    } catch (NotCarried not) {
      var why = shortened(String.valueOf(not.getMessage()));
      var wait = Patience.after(due.tries() + 1);
      if (not.forGood() || wait.isEmpty()) {
        run(connection, DEAD, 1, why, at(now), due.id());
      } else {
        run(connection, LATER, why, at(now.plus(wait.get())), due.id());
      }
    }
  }

  private static String shortened(String text) {
    var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > 300 ? line.substring(0, 300) : line;
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
