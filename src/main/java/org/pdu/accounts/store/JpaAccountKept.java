package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pdu.accounts.model.AccountKept;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaAccountKept implements AccountKept {
  private static final List<String> TABLES =
      List.of("accounts.sign_in", "accounts.password", "accounts.grace");

  @PersistenceContext EntityManager database;

  @Override
  public List<DataSection> about(PersonId person) {
    return List.of(signIns(person), password(person));
  }

  private DataSection signIns(PersonId person) {
    return new DataSection(
        "signIns",
        "Your sign-ins",
        "So that you stay signed in, and can end a sign-in that is not yours.",
        Set.of("accounts.sign_in"),
        List.of("Where", "Called", "Began", "Last used", "Holds until", "Ended"),
        rows(
            """
            select case kind when 'api' then 'a program' else 'a browser' end, label,
              to_char(created_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(last_used_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(expires_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(ended_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from accounts.sign_in where person_id = ?1 order by created_at desc
            """,
            person));
  }

  private DataSection password(PersonId person) {
    return new DataSection(
        "password",
        "Your password",
        "It is kept in a form that nobody can read back, so only its day can be told.",
        Set.of("accounts.password"),
        List.of("Chosen on"),
        rows(
            """
            select to_char(chosen_at at time zone 'Europe/London', 'YYYY-MM-DD')
            from accounts.password where person_id = ?1
            """,
            person));
  }

  private List<List<String>> rows(String sql, PersonId person) {
    return DataSection.texts(
        database.createNativeQuery(sql).setParameter(1, person.value()).getResultList());
  }

  @Override
  public Optional<Instant> began(PersonId person, byte[] tokenHash) {
    return database
        .createNativeQuery(
            """
            select cast(floor(extract(epoch from created_at)) as bigint) from accounts.sign_in
            where token_hash = ?1 and person_id = ?2 and kind = 'browser' and ended_at is null
            """)
        .setParameter(1, tokenHash)
        .setParameter(2, person.value())
        .getResultList()
        .stream()
        .map(seconds -> Instant.ofEpochSecond(((Number) seconds).longValue()))
        .findFirst();
  }

  @Override
  public void erase(PersonId person) {
    for (var table : TABLES) {
      database
          .createNativeQuery("delete from " + table + " where person_id = ?1")
          .setParameter(1, person.value())
          .executeUpdate();
    }
  }
}
