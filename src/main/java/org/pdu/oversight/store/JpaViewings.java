package org.pdu.oversight.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.oversight.model.Viewings;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaViewings implements Viewings {
  private static final String TAKEN_AWAY = "Taken away when the person left";

  @PersistenceContext EntityManager database;

  @Override
  public void begin(Viewing viewing) {
    end(viewing.signIn(), viewing.startedAt());
    database
        .createNativeQuery(
            """
            insert into oversight.viewing
              (id, viewer, viewed, reason, sign_in, started_at, ends_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, viewing.viewer().value())
        .setParameter(3, viewing.viewed().value())
        .setParameter(4, viewing.reason())
        .setParameter(5, viewing.signIn())
        .setParameter(6, at(viewing.startedAt()))
        .setParameter(7, at(viewing.endsAt()))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Viewing> open(byte[] signIn, Instant now) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select cast(viewer as text), cast(viewed as text), reason,
                  cast(extract(epoch from started_at) * 1000 as bigint),
                  cast(extract(epoch from ends_at) * 1000 as bigint)
                from oversight.viewing where sign_in = ?1 and ended_at is null and ends_at > ?2
                """)
            .setParameter(1, signIn)
            .setParameter(2, at(now))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row ->
            new Viewing(
                new PersonId(UUID.fromString((String) row[0])),
                new PersonId(UUID.fromString((String) row[1])),
                (String) row[2],
                signIn,
                Instant.ofEpochMilli(((Number) row[3]).longValue()),
                Instant.ofEpochMilli(((Number) row[4]).longValue())));
  }

  @Override
  public void end(byte[] signIn, Instant now) {
    database
        .createNativeQuery(
            """
            update oversight.viewing set ended_at = least(ends_at, cast(?2 as timestamptz))
            where sign_in = ?1 and ended_at is null
            """)
        .setParameter(1, signIn)
        .setParameter(2, at(now))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Past> with(PersonId person) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select cast(viewer as text), cast(viewed as text), reason,
                  cast(extract(epoch from started_at) * 1000 as bigint)
                from oversight.viewing where viewer = ?1 or viewed = ?1 order by started_at
                """)
            .setParameter(1, person.value())
            .getResultList();
    return rows.stream()
        .map(row ->
            new Past(
                new PersonId(UUID.fromString((String) row[0])),
                new PersonId(UUID.fromString((String) row[1])),
                (String) row[2],
                Instant.ofEpochMilli(((Number) row[3]).longValue())))
        .toList();
  }

  @Override
  public void forgetReasons(PersonId viewed) {
    database
        .createNativeQuery("update oversight.viewing set reason = ?2 where viewed = ?1")
        .setParameter(1, viewed.value())
        .setParameter(2, TAKEN_AWAY)
        .executeUpdate();
  }

  @Override
  public Set<PersonId> seen(Collection<PersonId> people) {
    var ids = people.stream().map(PersonId::toString).collect(Collectors.joining(" "));
    List<?> found =
        database
            .createNativeQuery(
                """
                select distinct cast(viewed as text) from oversight.viewing
                where viewed = any (cast(string_to_array(?1, ' ') as uuid[]))
                """)
            .setParameter(1, ids)
            .getResultList();
    return found.stream()
        .map(id -> new PersonId(UUID.fromString(String.valueOf(id))))
        .collect(Collectors.toSet());
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
