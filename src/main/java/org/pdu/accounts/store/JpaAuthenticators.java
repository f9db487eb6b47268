package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.pdu.accounts.model.Authenticators;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaAuthenticators implements Authenticators {
  private static final String SELECT =
      """
      select sealed_key, cast(extract(epoch from begun_at) * 1000000 as bigint),
        cast(extract(epoch from confirmed_at) * 1000000 as bigint), last_step
      from accounts.authenticator where person_id = ?1
      """;

  @PersistenceContext EntityManager database;

  @Override
  public Optional<Authenticator> of(PersonId person) {
    return find(SELECT, person);
  }

  @Override
  public Optional<Authenticator> alone(PersonId person) {
    return find(SELECT + " for update", person);
  }

  private Optional<Authenticator> find(String sql, PersonId person) {
    return Sql.rows(database, sql, person).stream()
        .findFirst()
        .map(row ->
            new Authenticator(
                (byte[]) row[0],
                Sql.instant(row[1]),
                Sql.maybe(row[2]),
                ((Number) row[3]).longValue()));
  }

  @Override
  public void begin(PersonId person, byte[] sealedKey, Instant now) {
    Sql.run(
        database,
        """
        insert into accounts.authenticator as a (person_id, sealed_key, begun_at)
        values (?1, ?2, ?3)
        on conflict (person_id) do update set sealed_key = excluded.sealed_key,
          begun_at = excluded.begun_at, last_step = 0
        where a.confirmed_at is null
        """,
        person,
        sealedKey,
        now);
  }

  @Override
  public void confirm(PersonId person, Instant now) {
    Sql.run(
        database,
        """
        update accounts.authenticator set confirmed_at = ?2
        where person_id = ?1 and confirmed_at is null
        """,
        person,
        now);
  }

  @Override
  public boolean spend(PersonId person, long step) {
    return Sql.run(
            database,
            "update accounts.authenticator set last_step = ?2 where person_id = ?1 and last_step < ?2",
            person,
            step)
        == 1;
  }

  @Override
  public void remove(PersonId person) {
    Sql.run(database, "delete from accounts.authenticator where person_id = ?1", person);
  }
}
