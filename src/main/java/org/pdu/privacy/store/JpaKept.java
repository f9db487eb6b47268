package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.privacy.model.Kept;

@ApplicationScoped
class JpaKept implements Kept {
  @PersistenceContext EntityManager database;

  @Override
  public List<DataSection> about(PersonId person) {
    return List.of(policyAnswers(person), leaving(person));
  }

  private DataSection policyAnswers(PersonId person) {
    return new DataSection(
        "policyAnswers",
        "What you said about our policies",
        "So that it is clear which words you agreed to, and when.",
        Set.of("privacy.policy_answer"),
        List.of("Policy", "Version", "Answer", "At"),
        rows(
            """
            select e.title, a.version, case when a.yes then 'yes' else 'no' end,
              to_char(a.answered_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from privacy.policy_answer a
              join privacy.policy_edition e on e.slug = a.slug and e.version = a.version
            where a.person_id = ?1 order by a.id
            """,
            person));
  }

  private DataSection leaving(PersonId person) {
    return new DataSection(
        "leaving",
        "When you asked to leave",
        "So that it can be done on the day, or stopped.",
        Set.of("privacy.leaving"),
        List.of("Asked at", "To be done at", "Stopped at"),
        rows(
            """
            select to_char(asked_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(due_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'),
              to_char(stopped_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
            from privacy.leaving where person_id = ?1 order by asked_at
            """,
            person));
  }

  @Override
  public Set<PersonId> among(Collection<PersonId> people) {
    List<?> found =
        database
            .createNativeQuery(
                """
                select cast(p.id as text)
                from unnest(cast(string_to_array(?1, ' ') as uuid[])) p (id)
                where exists (select from privacy.policy_answer a where a.person_id = p.id)
                  or exists (select from privacy.about_me m where m.person_id = p.id)
                  or exists (select from privacy.leaving l where l.person_id = p.id)
                  or exists (select from privacy.data_request d where d.person_id = p.id)
                """)
            .setParameter(
                1, people.stream().map(PersonId::toString).collect(Collectors.joining(" ")))
            .getResultList();
    return found.stream()
        .map(id -> new PersonId(UUID.fromString(String.valueOf(id))))
        .collect(Collectors.toSet());
  }

  private List<List<String>> rows(String sql, PersonId person) {
    return DataSection.texts(
        database.createNativeQuery(sql).setParameter(1, person.value()).getResultList());
  }
}
