package org.pdu.outcomes.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pdu.people.AffiliationRecorded;

/** Who is in post where, in whole sets. */
final class Members {
  private static final String UPSERT =
      """
      insert into outcomes.member
        (affiliation_id, person_id, organisation_id, service_id, job_role_id, starts_on, ends_on)
      select * from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]),
        cast(? as uuid[]), cast(? as uuid[]), cast(? as date[]), cast(? as date[]))
      on conflict (affiliation_id) do update set
        person_id = excluded.person_id, organisation_id = excluded.organisation_id,
        service_id = excluded.service_id, job_role_id = excluded.job_role_id,
        starts_on = excluded.starts_on, ends_on = excluded.ends_on
      """;

  private Members() {}

  /** A change of members. */
  @FunctionalInterface
  interface Change {
    void make() throws SQLException;
  }

  static void upsert(Connection connection, List<AffiliationRecorded> recorded)
      throws SQLException {
    try (var insert = connection.prepareStatement(UPSERT)) {
      insert.setArray(1, texts(connection, recorded.stream().map(one -> one.affiliation())));
      insert.setArray(2, texts(connection, recorded.stream().map(one -> one.person())));
      insert.setArray(3, texts(connection, recorded.stream().map(one -> one.organisation())));
      insert.setArray(4, texts(connection, recorded.stream().map(one -> one.service())));
      insert.setArray(5, texts(connection, recorded.stream().map(one -> one.jobRole())));
      insert.setArray(6, texts(connection, recorded.stream().map(one -> one.starts())));
      insert.setArray(7, texts(connection, recorded.stream().map(one -> one.ends().orElse(null))));
      insert.executeUpdate();
    }
  }

  static void remove(Connection connection, Collection<UUID> affiliations) throws SQLException {
    var sql = "delete from outcomes.member where affiliation_id = any (cast(? as uuid[]))";
    try (var delete = connection.prepareStatement(sql)) {
      delete.setArray(1, texts(connection, affiliations.stream()));
      delete.executeUpdate();
    }
  }

  /** Adds whom and where these affiliations are known to be about so far. */
  static void add(
      Connection connection, Collection<UUID> affiliations, Set<UUID> people, Set<UUID> services)
      throws SQLException {
    var sql =
        """
        select person_id, service_id from outcomes.member
        where affiliation_id = any (cast(? as uuid[]))
        """;
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, texts(connection, affiliations.stream()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          people.add(Objects.requireNonNull(rows.getObject(1, UUID.class)));
          services.add(Objects.requireNonNull(rows.getObject(2, UUID.class)));
        }
      }
    }
  }

  /** Those of the people who completed anything. */
  static Set<UUID> trained(Connection connection, Collection<UUID> people) throws SQLException {
    var sql =
        "select distinct person_id from outcomes.completion where person_id = any (cast(? as uuid[]))";
    Set<UUID> trained = new HashSet<>();
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, texts(connection, people.stream()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          trained.add(Objects.requireNonNull(rows.getObject(1, UUID.class)));
        }
      }
    }
    return trained;
  }

  private static Array texts(Connection connection, Stream<? extends @Nullable Object> values)
      throws SQLException {
    return connection.createArrayOf(
        "text", values.map(value -> Objects.toString(value, null)).toArray());
  }
}
