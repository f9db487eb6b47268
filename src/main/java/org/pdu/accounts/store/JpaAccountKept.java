package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.AccountKept;
import org.pdu.people.DataSection;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaAccountKept implements AccountKept {
  private static final List<String> OWN =
      List.of(
          "sign_in",
          "password",
          "authenticator",
          "recovery_code",
          "passkey",
          "ticket",
          "identity",
          "grace");
  private static final List<String> BY_ADDRESS =
      List.of("invitation", "join_request", "one_time_link", "waiting_identity");

  /** Addresses that the person gave up lately are known from the ways back to them. */
  private static final String BY_FORMER_ADDRESS =
      """
       where lower(email) in (select lower(email) from accounts.one_time_link
        where subject = ?1 and purpose = 'EMAIL_UNDO')
      """;

  @PersistenceContext EntityManager database;
  @Inject Directory directory;

  @Override
  public List<DataSection> about(PersonId person, String email) {
    List<DataSection> all = new ArrayList<>(new AccountSections(database, person).all());
    all.addAll(new WayInSections(database, directory, person, email).all());
    return all;
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
  public void erase(PersonId person, String email) {
    for (var table : List.of("invitation", "join_request")) {
      Sql.run(database, "delete from accounts." + table + BY_FORMER_ADDRESS, person);
    }
    for (var table : OWN) {
      Sql.run(database, "delete from accounts." + table + " where person_id = ?1", person);
    }
    for (var table : BY_ADDRESS) {
      Sql.run(database, "delete from accounts." + table + " where lower(email) = lower(?1)", email);
    }
    Sql.run(database, "delete from accounts.one_time_link where subject = ?1", person);
    Sql.run(database, "delete from accounts.invitation where accepted_by = ?1", person);
  }
}
