package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.pdu.accounts.model.RecoveryCodes;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaRecoveryCodes implements RecoveryCodes {
  @PersistenceContext EntityManager database;

  @Override
  public void replace(PersonId person, List<byte[]> hashes, Instant now) {
    remove(person);
    hashes.forEach(hash ->
        Sql.run(
            database,
            "insert into accounts.recovery_code (person_id, hash, made_at) values (?1, ?2, ?3)",
            person,
            hash,
            now));
  }

  @Override
  public boolean spend(PersonId person, byte[] hash, Instant now) {
    return Sql.run(
            database,
            """
            update accounts.recovery_code set used_at = ?3
            where person_id = ?1 and hash = ?2 and used_at is null
            """,
            person,
            hash,
            now)
        == 1;
  }

  @Override
  public int left(PersonId person) {
    var rows =
        Sql.rows(
            database,
            """
            select count(*), 0 from accounts.recovery_code
            where person_id = ?1 and used_at is null
            """,
            person);
    return ((Number) rows.getFirst()[0]).intValue();
  }

  @Override
  public void remove(PersonId person) {
    Sql.run(database, "delete from accounts.recovery_code where person_id = ?1", person);
  }
}
