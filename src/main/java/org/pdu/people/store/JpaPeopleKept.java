package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.DataSection;
import org.pdu.people.FoundPerson;
import org.pdu.people.PersonId;
import org.pdu.people.model.PeopleKept;

@ApplicationScoped
class JpaPeopleKept implements PeopleKept {
  private static final String GONE = "@left.invalid";

  /** Words about a person. */
  private static final List<String> LET_GO =
      List.of(
          "update people.role_grant set reason = '', revoke_reason = '' where person_id = ?1",
          "update people.affiliation_change set why = '' where person_id = ?1",
          """
          update people.champion_word
          set topics = '', contact = case contact when '' then '' else 'taken away' end
          where person_id = ?1
          """);

  private static final String END_ROLES =
      "update people.role_grant set revoked_at = ?2 where person_id = ?1 and revoked_at is null";
  private static final String ANONYMISE =
      """
      update people.person set name = 'Somebody who left', email = 'left-' || id || ?3,
        disabled_at = ?2
      where id = ?1
      """;

  /** By the address ?1. Somebody who is here no more waits for no answer. */
  private static final List<String> LET_GO_BY_ADDRESS =
      List.of(
          """
          delete from people.organisation_request
          where lower(email) = lower(?1) and state = 'WAITING'
          """,
          """
          update people.organisation_request set who = '', email = '', reason = ''
          where lower(email) = lower(?1)
          """);

  @PersistenceContext EntityManager database;

  @Override
  public List<DataSection> about(PersonId person, String email) {
    return new PersonSections(database, person, email).all();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<FoundPerson> find(String words, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select cast(id as text), name, email, disabled_at is null from people.person
                where (position(lower(?1) in lower(name)) > 0
                    or position(lower(?1) in lower(email)) > 0)
                  and right(email, 13) <> ?3
                order by name, id limit ?2
                """)
            .setParameter(1, words.strip())
            .setParameter(2, most)
            .setParameter(3, GONE)
            .getResultList();
    return rows.stream()
        .map(row ->
            new FoundPerson(
                new PersonId(UUID.fromString((String) row[0])),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3]))
        .toList();
  }

  @Override
  public boolean left(PersonId person) {
    return !database
        .createNativeQuery("select 1 from people.person where id = ?1 and right(email, 13) = ?2")
        .setParameter(1, person.value())
        .setParameter(2, GONE)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void rename(PersonId person, String name) {
    database
        .createNativeQuery("update people.person set name = ?2 where id = ?1")
        .setParameter(1, person.value())
        .setParameter(2, name)
        .executeUpdate();
  }

  @Override
  public Optional<FoundPerson> anonymise(PersonId person, Instant now) {
    var was = present(person);
    was.ifPresent(known -> {
      letGo(person, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      for (var sql : LET_GO_BY_ADDRESS) {
        Sql.of(database, sql, known.email()).run();
      }
    });
    return was;
  }

  private void letGo(PersonId person, OffsetDateTime now) {
    Sql.of(database, END_ROLES, person.value(), now).run();
    for (var sql : LET_GO) {
      Sql.of(database, sql, person.value()).run();
    }
    Sql.of(database, ANONYMISE, person.value(), now, GONE).run();
  }

  /** Locked, so that two who let somebody go do it once. */
  private Optional<FoundPerson> present(PersonId person) {
    return Sql.of(
            database,
            """
            select name, email, disabled_at is null from people.person
            where id = ?1 and right(email, 13) <> ?2 for update
            """,
            person.value(),
            GONE)
        .rows()
        .stream()
        .map(row ->
            new FoundPerson(
                person, String.valueOf(row[0]), String.valueOf(row[1]), (Boolean) row[2]))
        .findFirst();
  }
}
