package org.pdu.readers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;

/** What a row says, as the domain has it. */
final class Row {
  private Row() {}

  static UUID id(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, UUID.class));
  }

  static Optional<UUID> maybeId(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  static Instant at(ResultSet row, int column) throws SQLException {
    return maybeAt(row, column).orElseThrow();
  }

  static Optional<Instant> maybeAt(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        new OrganisationId(id(row, 1)),
        row.getString(2),
        new ServiceId(id(row, 3)),
        row.getString(4),
        new JobRoleId(id(row, 5)),
        row.getString(6));
  }
}
