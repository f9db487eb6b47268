package org.pdu.consent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.consent.model.ConsentsKept;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

@ApplicationScoped
class JdbcConsentsKept implements ConsentsKept {
  private static final String THEIRS =
      "work_id in (select work_id from consent.consent where contributor_id = ?1)";

  /** The words of a consent name somebody; that, what and until when was allowed, does not. */
  private static final List<String> ANONYMISE =
      List.of(
          """
          update consent.consent set called_name = '', credit = '', conditions = '', thanks = '',
            whose = 'ANONYMOUS', evidence = case given when 'RECORDED' then 'recorded' else '' end
          where contributor_id = ?1
          """,
          "update consent.approval set evidence = '' where " + THEIRS,
          "update consent.care set notes = '' where " + THEIRS + " or by_id = ?1",
          "update consent.dispute set words = '' where " + THEIRS + " or opened_by = ?1");

  @PersistenceContext EntityManager database;

  @Override
  public List<DataSection> about(PersonId person) {
    return List.of(consents(person), endings(person), care(person), disputes(person));
  }

  private DataSection consents(PersonId person) {
    return new DataSection(
        "consents",
        "What you allowed to be shared",
        "So that what is yours is shown only where, and as long as, you allow.",
        Set.of("consent.consent", "consent.approval"),
        List.of("On", "Shown as", "What", "Where", "Until", "Review", "Conditions", "Credit"),
        rows(
            """
            select to_char(at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), called_name, what,
              use, until, review_on, conditions, credit || ' ' || thanks || ' ' || evidence
            from consent.consent where contributor_id = ?1 or recorded_by = ?1 order by id
            """,
            person));
  }

  private DataSection endings(PersonId person) {
    return new DataSection(
        "consentsEnded",
        "What you took back",
        "So that it never comes back.",
        Set.of("consent.ending"),
        List.of("On", "How"),
        rows(
            """
            select to_char(at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), how
            from consent.ending where by_id = ?1 or
            """
                + THEIRS
                + " order by at",
            person));
  }

  private DataSection care(PersonId person) {
    return new DataSection(
        "careNotes",
        "How you were looked after",
        "So that your time is paid, and nobody gets in touch when you don't want it.",
        Set.of("consent.care"),
        List.of("Day", "What", "How much", "Notes"),
        rows(
            "select day, kind, amount, notes from consent.care where by_id = ?1 or "
                + THEIRS
                + " order by id",
            person));
  }

  private DataSection disputes(PersonId person) {
    return new DataSection(
        "disputes",
        "Disputes about what you shared",
        "So that nothing is shown or changed until both sides agree.",
        Set.of("consent.dispute"),
        List.of("On", "About"),
        rows(
            """
            select to_char(opened_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), words
            from consent.dispute where opened_by = ?1 or
            """
                + THEIRS
                + " order by id",
            person));
  }

  private List<List<String>> rows(String sql, PersonId person) {
    return DataSection.texts(
        database.createNativeQuery(sql).setParameter(1, person.value()).getResultList());
  }

  @Override
  public Set<PersonId> known(Collection<PersonId> people) {
    List<?> found =
        database
            .createNativeQuery(
                """
                select cast(p.id as text)
                from unnest(cast(string_to_array(?1, ' ') as uuid[])) p (id)
                where exists (select from consent.consent c
                  where c.contributor_id = p.id or c.recorded_by = p.id)
                """)
            .setParameter(
                1, people.stream().map(PersonId::toString).collect(Collectors.joining(" ")))
            .getResultList();
    return found.stream()
        .map(id -> new PersonId(UUID.fromString(String.valueOf(id))))
        .collect(Collectors.toSet());
  }

  @Override
  public void anonymise(PersonId person, String name) {
    for (var statement : ANONYMISE) {
      database.createNativeQuery(statement).setParameter(1, person.value()).executeUpdate();
    }
  }
}
