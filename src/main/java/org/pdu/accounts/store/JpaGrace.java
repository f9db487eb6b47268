package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.pdu.accounts.model.Grace;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaGrace implements Grace {
  @PersistenceContext EntityManager database;

  @Override
  public void begin(PersonId person, Instant now) {
    Sql.run(
        database,
        """
        insert into accounts.grace (person_id, began_at) values (?1, ?2)
        on conflict (person_id) do update set began_at = excluded.began_at
        """,
        person,
        now);
  }

  @Override
  public Optional<Instant> began(PersonId person) {
    return Sql.rows(
            database,
            """
            select cast(extract(epoch from began_at) * 1000000 as bigint), 0
            from accounts.grace where person_id = ?1
            """,
            person)
        .stream()
        .map(row -> Sql.instant(row[0]))
        .findFirst();
  }
}
