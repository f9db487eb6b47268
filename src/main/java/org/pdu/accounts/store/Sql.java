package org.pdu.accounts.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.people.PersonId;

/** Native statements with their values in order, in the forms that the driver takes. */
final class Sql {
  private Sql() {}

  /** How many rows it changed. */
  static int run(EntityManager database, String sql, Object... values) {
    return query(database, sql, values).executeUpdate();
  }

  /** Rows of more than one column. */
  @SuppressWarnings("unchecked")
  static List<Object[]> rows(EntityManager database, String sql, Object... values) {
    return query(database, sql, values).getResultList();
  }

  private static Query query(EntityManager database, String sql, Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, bound(values[i]));
    }
    return query;
  }

  private static Object bound(Object value) {
    return switch (value) {
      case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
      case PersonId person -> person.value();
      default -> value;
    };
  }

  /** A column that was selected as {@code cast(extract(epoch from …) * 1000000 as bigint)}. */
  static Instant instant(Object micros) {
    long count = ((Number) micros).longValue();
    return Instant.ofEpochSecond(
        Math.floorDiv(count, 1_000_000L), Math.floorMod(count, 1_000_000L) * 1_000);
  }

  /** The same, which may be missing. */
  static Optional<Instant> maybe(@Nullable Object micros) {
    return Optional.ofNullable(micros).map(Sql::instant);
  }
}
