package org.pdu.platform.database;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL where whole sets are read or written: each call runs in the caller's transaction. A
 * collection among the values goes as a text array, in the order of the collection, and the SQL
 * casts it: {@code cast(? as uuid[])}.
 */
public final class Sql {
  private final DataSource database;

  public Sql(DataSource database) {
    this.database = database;
  }

  /** What one row says. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Does it, and tells how many rows were touched. */
  public int run(String sql, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused: " + e.getMessage(), e);
    }
  }

  /** All rows. */
  public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      try (var rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reading.of(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused: " + e.getMessage(), e);
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> one(String sql, Reading<T> reading, @Nullable Object... values) {
    return list(sql, reading, values).stream().findFirst();
  }

  private static void bind(
      Connection connection, PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      var value = values[i];
      if (value instanceof Collection<?> many) {
        statement.setArray(i + 1, texts(connection, many));
      } else if (value instanceof Instant instant) {
        statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static Array texts(Connection connection, Collection<?> values) throws SQLException {
    return connection.createArrayOf("text", values.stream().map(Sql::text).toArray());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Objects.toString(value, null);
  }
}
