package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Tickets;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaTickets implements Tickets {
  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext EntityManager database;

  @Override
  public void add(byte[] hash, PersonId person, Instant expiresAt) {
    Sql.run(database, "delete from accounts.ticket where expires_at < ?1", expiresAt.minus(KEPT));
    Sql.run(
        database,
        "insert into accounts.ticket (hash, person_id, expires_at) values (?1, ?2, ?3)",
        hash,
        person,
        expiresAt);
  }

  @Override
  public Optional<PersonId> holder(byte[] hash, Instant now) {
    return Sql.rows(
            database,
            """
            select cast(person_id as text), wrong from accounts.ticket
            where hash = ?1 and ended_at is null and expires_at > ?2
            """,
            hash,
            now)
        .stream()
        .findFirst()
        .map(row -> new PersonId(UUID.fromString((String) row[0])));
  }

  @Override
  public void wrong(byte[] hash, int most, Instant now) {
    Sql.run(
        database,
        """
        update accounts.ticket set wrong = wrong + 1,
          ended_at = case when wrong + 1 >= ?2 then cast(?3 as timestamptz) end
        where hash = ?1 and ended_at is null
        """,
        hash,
        most,
        now);
  }

  @Override
  public boolean end(byte[] hash, Instant now) {
    return Sql.run(
            database,
            "update accounts.ticket set ended_at = ?2 where hash = ?1 and ended_at is null",
            hash,
            now)
        == 1;
  }
}
