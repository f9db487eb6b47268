package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.JoinRequests;
import org.pdu.accounts.model.Post;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaJoinRequests implements JoinRequests {
  private static final String SELECT =
      """
      select cast(id as text), number, cast(organisation_id as text), email, name,
        cast(extract(epoch from asked_at) * 1000000 as bigint), cast(service_id as text),
        cast(job_role_id as text), password_hash
      from accounts.join_request where decided_at is null
      """;

  @PersistenceContext EntityManager database;

  @Override
  public void add(UUID id, OrganisationId organisation, String email, String name, Instant now) {
    database
        .createNativeQuery(
            """
            insert into accounts.join_request (id, organisation_id, email, name, asked_at)
            values (?1, ?2, ?3, ?4, ?5)
            """)
        .setParameter(1, id)
        .setParameter(2, organisation.value())
        .setParameter(3, email)
        .setParameter(4, name)
        .setParameter(5, at(now))
        .executeUpdate();
  }

  @Override
  public Optional<JoinRequest> byId(UUID id) {
    return one(SELECT + " and id = ?1", id).map(JpaJoinRequests::request);
  }

  @Override
  public void confirm(UUID id, Post post, String passwordHash, Instant now) {
    replaceOlder(id, now);
    database
        .createNativeQuery(
            """
            update accounts.join_request
            set confirmed_at = ?2, service_id = ?3, job_role_id = ?4, password_hash = ?5
            where id = ?1 and decided_at is null
            """)
        .setParameter(1, id)
        .setParameter(2, at(now))
        .setParameter(3, post.service().value())
        .setParameter(4, post.jobRole().value())
        .setParameter(5, passwordHash)
        .executeUpdate();
  }

  private void replaceOlder(UUID id, Instant now) {
    database
        .createNativeQuery(
            """
            update accounts.join_request older
            set decided_at = ?2, decision = 'replaced', password_hash = null
            from accounts.join_request newer
            where newer.id = ?1 and older.id <> ?1 and older.confirmed_at is not null
              and older.decided_at is null and older.organisation_id = newer.organisation_id
              and lower(older.email) = lower(newer.email)
            """)
        .setParameter(1, id)
        .setParameter(2, at(now))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<JoinRequest> waiting(OrganisationId organisation, long above, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                SELECT
                    + """
                     and confirmed_at is not null and organisation_id = ?1 and number > ?2
                    order by number limit ?3
                    """)
            .setParameter(1, organisation.value())
            .setParameter(2, above)
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(JpaJoinRequests::request).toList();
  }

  @Override
  public Optional<Waiting> take(UUID id) {
    return one(SELECT + " and confirmed_at is not null and id = ?1 for update", id)
        .map(row -> new Waiting(request(row), String.valueOf(row[8])));
  }

  @SuppressWarnings("unchecked")
  private Optional<@Nullable Object[]> one(String sql, UUID id) {
    List<@Nullable Object[]> rows =
        database.createNativeQuery(sql).setParameter(1, id).getResultList();
    return rows.stream().findFirst();
  }

  @Override
  public void decide(
      UUID id, Decision decision, Optional<PersonId> by, String reason, Instant now) {
    database
        .createNativeQuery(
            """
            update accounts.join_request
            set decided_at = ?2, decision = ?3, decided_by = cast(?4 as uuid), reason = ?5,
              password_hash = null
            where id = ?1 and decided_at is null
            """)
        .setParameter(1, id)
        .setParameter(2, at(now))
        .setParameter(3, decision.name().toLowerCase(Locale.ROOT))
        .setParameter(4, by.map(PersonId::toString).orElse(null))
        .setParameter(5, reason)
        .executeUpdate();
  }

  private static JoinRequest request(@Nullable Object[] row) {
    Optional<Post> post = JpaInvitations.post(row[6], row[7]);
    return new JoinRequest(
        UUID.fromString(String.valueOf(row[0])),
        Long.parseLong(String.valueOf(row[1])),
        new OrganisationId(UUID.fromString(String.valueOf(row[2]))),
        String.valueOf(row[3]),
        String.valueOf(row[4]),
        JpaInvitations.instant(row[5]),
        post);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
