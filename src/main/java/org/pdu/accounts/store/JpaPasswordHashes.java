package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.people.PersonId;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaPasswordHashes implements PasswordHashes {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  public Optional<String> of(PersonId person) {
    return database
        .createNativeQuery("select hash from accounts.password where person_id = ?1")
        .setParameter(1, person.value())
        .getResultList()
        .stream()
        .map(String::valueOf)
        .findFirst();
  }

  @Override
  public void choose(PersonId person, String hash) {
    database
        .createNativeQuery(
            """
            insert into accounts.password (person_id, hash, chosen_at) values (?1, ?2, ?3)
            on conflict (person_id) do update set hash = excluded.hash, chosen_at = excluded.chosen_at
            """)
        .setParameter(1, person.value())
        .setParameter(2, hash)
        .setParameter(3, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public void forget(List<PersonId> people) {
    database
        .createNativeQuery(
            "delete from accounts.password where person_id = any (cast(string_to_array(?1, ' ') as uuid[]))")
        .setParameter(1, people.stream().map(PersonId::toString).collect(Collectors.joining(" ")))
        .executeUpdate();
  }
}
