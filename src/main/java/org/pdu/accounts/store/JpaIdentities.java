package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Handshake;
import org.pdu.accounts.model.Identities;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Vouched;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaIdentities implements Identities {
  @PersistenceContext EntityManager database;

  @Override
  public Optional<PersonId> owner(String issuer, String subject) {
    return query(
            """
            select cast(person_id as text) from accounts.identity
            where issuer = ?1 and subject = ?2 and unlinked_at is null
            """,
            issuer,
            subject)
        .getResultList()
        .stream()
        .map(id -> new PersonId(UUID.fromString(String.valueOf(id))))
        .findFirst();
  }

  @Override
  public boolean link(PersonId person, Vouched who, Instant now) {
    int added =
        query(
                """
                insert into accounts.identity
                  (id, person_id, issuer, subject, email, linked_at, last_used_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                on conflict (issuer, subject) where unlinked_at is null do nothing
                """,
                UUID.randomUUID(),
                person.value(),
                who.issuer(),
                who.subject(),
                who.email(),
                at(now))
            .executeUpdate();
    return added == 1;
  }

  @Override
  public void used(Vouched who, Instant now) {
    query(
            """
            update accounts.identity set last_used_at = ?3
            where issuer = ?1 and subject = ?2 and unlinked_at is null
            """,
            who.issuer(),
            who.subject(),
            at(now))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Linked> of(PersonId person) {
    List<Object[]> rows =
        query(
                """
                select cast(id as text), issuer, email,
                  cast(floor(extract(epoch from linked_at)) as bigint),
                  cast(floor(extract(epoch from last_used_at)) as bigint)
                from accounts.identity where person_id = ?1 and unlinked_at is null
                order by linked_at, id
                """,
                person.value())
            .getResultList();
    return rows.stream()
        .map(row ->
            new Linked(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                Instant.ofEpochSecond(((Number) row[3]).longValue()),
                Instant.ofEpochSecond(((Number) row[4]).longValue())))
        .toList();
  }

  @Override
  public boolean unlink(PersonId person, UUID id, Instant now) {
    return query(
                """
                update accounts.identity set unlinked_at = ?3
                where id = ?2 and person_id = ?1 and unlinked_at is null
                """,
                person.value(),
                id,
                at(now))
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean spend(Handshake handshake, Instant now) {
    query("delete from accounts.handshake where expires_at < ?1", at(now)).executeUpdate();
    var until = now.plus(Handshake.TIME).plus(Handshake.TIME);
    return query(
                """
                insert into accounts.handshake (secret_hash, expires_at) values (?1, ?2)
                on conflict (secret_hash) do nothing
                """,
                handshake.hash(),
                at(until))
            .executeUpdate()
        == 1;
  }

  @Override
  public void await(Token secret, Waiting waiting, Instant until) {
    var who = waiting.who();
    query(
            """
            insert into accounts.waiting_identity
              (secret_hash, provider, issuer, subject, email, name, since, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """,
            secret.hash(),
            waiting.provider(),
            who.issuer(),
            who.subject(),
            who.email(),
            who.name(),
            at(waiting.since()),
            at(until))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Waiting> waiting(String secret, Instant now) {
    List<Object[]> rows =
        query(
                """
                select provider, issuer, subject, email, name,
                  cast(floor(extract(epoch from since)) as bigint)
                from accounts.waiting_identity
                where secret_hash = ?1 and expires_at > ?2
                """,
                Token.hash(secret),
                at(now))
            .getResultList();
    return rows.stream()
        .map(row ->
            new Waiting(
                (String) row[0],
                new Vouched(
                    (String) row[1], (String) row[2], (String) row[3], true, (String) row[4]),
                Instant.ofEpochSecond(((Number) row[5]).longValue())))
        .findFirst();
  }

  @Override
  public boolean freshSince(String signInToken, Instant moment) {
    return !query(
            "select 1 from accounts.sign_in where token_hash = ?1 and created_at >= ?2",
            Token.hash(signInToken),
            at(moment))
        .getResultList()
        .isEmpty();
  }

  @Override
  public void settle(String secret) {
    query(
            "delete from accounts.waiting_identity where secret_hash = ?1 or expires_at < now()",
            Token.hash(secret))
        .executeUpdate();
  }

  private Query query(String sql, Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
