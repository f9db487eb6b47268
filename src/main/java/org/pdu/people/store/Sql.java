package org.pdu.people.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A native query with its values in order, and how to read what comes back. */
final class Sql {
  private final Query query;

  private Sql(Query query) {
    this.query = query;
  }

  /**
   * @param values for {@code ?1}, {@code ?2}, …; a null needs a cast around its place
   */
  static Sql of(EntityManager database, String sql, @Nullable Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return new Sql(query);
  }

  int run() {
    return query.executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<Object[]> rows() {
    return query.getResultList();
  }

  /** The one value of the first row. */
  Optional<String> text() {
    return query.getResultList().stream().findFirst().map(String::valueOf);
  }

  long number() {
    return text().map(Long::parseLong).orElse(0L);
  }

  static @Nullable UUID uuid(@Nullable Object text) {
    return text == null ? null : UUID.fromString(String.valueOf(text));
  }

  static UUID id(@Nullable Object text) {
    return UUID.fromString(String.valueOf(text));
  }

  static Optional<LocalDate> day(@Nullable Object value) {
    return Optional.ofNullable(value)
        .map(day -> day instanceof Date date ? date.toLocalDate() : LocalDate.parse("" + day));
  }
}
