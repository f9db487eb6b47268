package org.pdu.staff.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.staff.model.Days;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Verdict;

/** An import from its row and the counts of its rows. */
final class ImportReading {
  static final String SELECT =
      """
      select i.id, i.organisation_id, i.file_name, i.state, i.day_order, i.asks_days, i.opened_at,
        coalesce(i.asked_by, i.opened_by), i.finished_at, coalesce(p.done, 0), coalesce(p.total, 0), i.written,
        i.people_made, i.taken_back, i.problem,
        (select string_agg(c.verdict || '=' || c.rows, ' ') from (
          select verdict, count(*) as rows from staff.import_row r where r.import_id = i.id
          group by verdict) c)
      from staff.import i left join staff.import_progress p on p.import_id = i.id
      """;

  private ImportReading() {}

  static Import of(ResultSet row) throws SQLException {
    return new Import(
        row.getObject(1, UUID.class),
        new OrganisationId(row.getObject(2, UUID.class)),
        row.getString(3),
        Import.State.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString(5))
            .map(order -> Days.Order.valueOf(order.toUpperCase(Locale.ROOT))),
        row.getBoolean(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject(8, UUID.class)),
        instant(row, 9),
        counts(row.getString(16)),
        row.getInt(10),
        row.getInt(11),
        row.getInt(12),
        row.getInt(13),
        row.getInt(14),
        row.getString(15));
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Map<Verdict, Integer> counts(@org.jspecify.annotations.Nullable String text) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    if (text != null) {
      for (var part : text.split(" ")) {
        int is = part.indexOf('=');
        Verdict.of(part.substring(0, is))
            .ifPresent(found -> counts.put(found, Integer.parseInt(part.substring(is + 1))));
      }
    }
    return counts;
  }
}
