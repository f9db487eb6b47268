package org.pdu.staff.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.JobRoleId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.staff.model.CheckedRow;
import org.pdu.staff.model.Decision;
import org.pdu.staff.model.Imports.Shown;
import org.pdu.staff.model.Imports.Writing;
import org.pdu.staff.model.TypedRow;
import org.pdu.staff.model.Verdict;

/** Rows of a file, from the table. */
final class RowReading {
  private static final String WORDS =
      "select number, email, name, service, job_role, share, starts, ends";

  static final String TYPED = WORDS + " from staff.import_row";
  static final String SHOWN =
      WORDS
          + """
          , verdict, problems, notes, likely_id, person_id, service_id, job_role_id, share_of_week,
            starts_on, ends_on, decision, affiliation_id, stays, person_made from staff.import_row
          """;

  private RowReading() {}

  static TypedRow typed(ResultSet row) throws SQLException {
    return new TypedRow(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  static Shown shown(ResultSet row) throws SQLException {
    var checked =
        new CheckedRow(
            typed(row),
            Verdict.of(row.getString(9)).orElseThrow(),
            row.getString(10).lines().map(RowReading::flaw).toList(),
            row.getString(11).lines().toList(),
            id(row, 12).map(PersonId::new),
            post(row));
    return new Shown(
        checked,
        Optional.ofNullable(row.getString(19)).flatMap(Decision::of),
        id(row, 20),
        row.getString(21));
  }

  static Writing writing(ResultSet row) throws SQLException {
    return new Writing(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        post(row).orElseThrow(),
        id(row, 20),
        row.getBoolean(22));
  }

  private static Optional<CheckedRow.Post> post(ResultSet row) throws SQLException {
    var service = id(row, 14);
    if (service.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CheckedRow.Post(
            id(row, 13).map(PersonId::new),
            new ServiceId(service.get()),
            new JobRoleId(id(row, 15).orElseThrow()),
            row.getBigDecimal(16),
            row.getObject(17, LocalDate.class),
            Optional.ofNullable(row.getObject(18, LocalDate.class))));
  }

  private static Optional<UUID> id(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  private static Flaw flaw(String line) {
    int tab = line.indexOf('\t');
    return new Flaw(line.substring(0, tab), line.substring(tab + 1));
  }

  /** As {@link #shown} reads them. */
  static String asText(List<Flaw> problems) {
    return String.join(
        "\n", problems.stream().map(flaw -> flaw.field() + "\t" + flaw.message()).toList());
  }
}
