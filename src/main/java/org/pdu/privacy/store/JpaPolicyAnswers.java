package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pdu.people.PersonId;
import org.pdu.privacy.model.PolicyAnswers;

@ApplicationScoped
class JpaPolicyAnswers implements PolicyAnswers {
  @PersistenceContext EntityManager database;

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, Given> latest(PersonId person) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select distinct on (slug) slug, version, yes,
                  cast(floor(extract(epoch from answered_at)) as bigint)
                from privacy.policy_answer where person_id = ?1
                order by slug, version desc, id desc
                """)
            .setParameter(1, person.value())
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row ->
                    new Given(((Number) row[1]).intValue(), (Boolean) row[2], Times.of(row[3]))));
  }

  @Override
  public void add(PersonId person, String slug, int version, boolean yes, Instant at) {
    database
        .createNativeQuery(
            """
            insert into privacy.policy_answer (person_id, slug, version, yes, answered_at)
            values (?1, ?2, ?3, ?4, ?5)
            """)
        .setParameter(1, person.value())
        .setParameter(2, slug)
        .setParameter(3, version)
        .setParameter(4, yes)
        .setParameter(5, Times.at(at))
        .executeUpdate();
  }
}
