package org.pdu.library.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Use;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Comment;
import org.pdu.library.model.Edition;
import org.pdu.library.model.ReadingRoom.Listed;
import org.pdu.library.model.Resource;
import org.pdu.library.model.ResourceType;
import org.pdu.library.model.State;
import org.pdu.library.model.Step;
import org.pdu.library.model.Words;
import org.pdu.people.PersonId;

/** What rows say. */
final class Reading {
  static final String RESOURCE =
      """
      r.id, r.slug, r.type, r.owner_id, r.origin, r.state, r.edition, r.shown_edition, r.experience,
      r.easy_read_of, r.open_to, r.open_until, r.review_on, r.published_at, r.created_at,
      r.changed_at, r.version
      """;

  static final String EDITION =
      """
      e.number, e.title, e.summary, e.body, e.content_notes, e.before_you_read, e.language,
      e.licence, e.credit, e.topics, e.groups, e.settings, e.minutes, e.address, e.sources,
      e.fictional, e.partnership, e.made_by, e.made_at
      """;

  private static final int AFTER_RESOURCE = 17;

  private Reading() {}

  static Resource resource(ResultSet row) throws SQLException {
    return new Resource(
        new ResourceId(row.getObject(1, UUID.class)),
        row.getString(2),
        ResourceType.of(row.getString(3)).orElseThrow(),
        person(row, 4),
        Optional.ofNullable(row.getString(5)),
        State.valueOf(row.getString(6)),
        row.getInt(7),
        Optional.ofNullable(row.getObject(8, Integer.class)),
        row.getBoolean(9),
        Optional.ofNullable(row.getString(10)),
        Use.valueOf(row.getString(11)),
        Optional.ofNullable(at(row, 12)),
        Optional.ofNullable(row.getDate(13)).map(Date::toLocalDate),
        Optional.ofNullable(at(row, 14)),
        instant(row, 15),
        instant(row, 16),
        row.getInt(17));
  }

  static Listed listed(ResultSet row) throws SQLException {
    return new Listed(resource(row), edition(row, AFTER_RESOURCE).words());
  }

  static Edition edition(ResultSet row) throws SQLException {
    return edition(row, 0);
  }

  private static Edition edition(ResultSet row, int before) throws SQLException {
    return new Edition(
        row.getInt(before + 1),
        words(row, before),
        person(row, before + 18),
        instant(row, before + 19));
  }

  private static Words words(ResultSet row, int before) throws SQLException {
    return new Words(
        row.getString(before + 2),
        row.getString(before + 3),
        row.getString(before + 4),
        row.getString(before + 5),
        row.getBoolean(before + 6),
        row.getString(before + 7),
        row.getString(before + 8),
        row.getString(before + 9),
        texts(row, before + 10),
        texts(row, before + 11),
        texts(row, before + 12),
        row.getInt(before + 13),
        row.getString(before + 14),
        row.getString(before + 15),
        row.getBoolean(before + 16),
        row.getBoolean(before + 17));
  }

  static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getInt(1),
        row.getString(2),
        State.valueOf(row.getString(3)),
        State.valueOf(row.getString(4)),
        person(row, 5),
        row.getString(6),
        instant(row, 7));
  }

  static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getInt(1),
        new PersonId(row.getObject(2, UUID.class)),
        row.getString(3),
        instant(row, 4));
  }

  static List<String> texts(ResultSet row, int column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  static Optional<PersonId> person(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
  }

  private static @Nullable Instant at(ResultSet row, int column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
