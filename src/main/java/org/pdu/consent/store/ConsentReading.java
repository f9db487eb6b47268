package org.pdu.consent.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Likeness;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.ConsentEnded;
import org.pdu.consent.Dispute;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
import org.pdu.people.PersonId;

/** What rows say. */
final class ConsentReading {
  static final String SELECT =
      """
      select c.work_id, c.contributor_id, c.whose, c.called_name, c.what, c.use, c.events, c.until,
        c.review_on, c.conditions, c.credit, c.thanks, c.text_version, c.given, c.evidence,
        c.on_leaving, c.recorded_by, c.at
      from consent.consent c
      """;

  static final String DISPUTE =
      """
      select work_id, opened_by, words, opened_at, by_contributor_at is not null,
        by_organisation_at is not null
      from consent.dispute
      """;

  private ConsentReading() {}

  static Consent consent(ResultSet row) throws SQLException {
    return new Consent(
        new WorkId(id(row, 1)),
        Optional.ofNullable(row.getObject(2, UUID.class)).map(PersonId::new),
        Whose.valueOf(row.getString(3)),
        row.getString(4),
        likenesses(row.getString(5)),
        Use.valueOf(row.getString(6)),
        row.getString(7),
        Optional.ofNullable(row.getDate(8)).map(Date::toLocalDate),
        row.getObject(9, LocalDate.class),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getInt(13),
        Given.valueOf(row.getString(14)),
        row.getString(15),
        Leaving.valueOf(row.getString(16)),
        new PersonId(id(row, 17)),
        at(row, 18));
  }

  private static Set<Likeness> likenesses(String text) {
    return Arrays.stream(text.split(" "))
        .filter(one -> !one.isEmpty())
        .map(Likeness::valueOf)
        .collect(Collectors.toSet());
  }

  static ConsentEnded ended(ResultSet row) throws SQLException {
    return new ConsentEnded(
        new WorkId(id(row, 1)), ConsentEnded.How.valueOf(row.getString(2)), at(row, 3));
  }

  static Dispute dispute(ResultSet row) throws SQLException {
    return new Dispute(
        new WorkId(id(row, 1)),
        new PersonId(id(row, 2)),
        row.getString(3),
        at(row, 4),
        row.getBoolean(5),
        row.getBoolean(6));
  }

  static Instant at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static UUID id(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
