package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.privacy.model.Look;
import org.pdu.privacy.model.Looks;

@ApplicationScoped
class JpaLooks implements Looks {
  @PersistenceContext EntityManager database;

  @Override
  public void add(PersonId person, Look look) {
    database
        .createNativeQuery(
            """
            insert into privacy.data_request (person_id, kind, by_id, reason, at)
            values (?1, ?2, ?3, ?4, ?5)
            """)
        .setParameter(1, person.value())
        .setParameter(2, look.kind().name().toLowerCase(Locale.ROOT))
        .setParameter(3, look.by().value())
        .setParameter(4, look.reason())
        .setParameter(5, Times.at(look.at()))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Look> at(PersonId person, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select cast(by_id as text), kind, reason,
                  cast(floor(extract(epoch from at)) as bigint)
                from privacy.data_request where person_id = ?1 order by id desc limit ?2
                """)
            .setParameter(1, person.value())
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(row ->
            new Look(
                new PersonId(UUID.fromString((String) row[0])),
                Look.Kind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                (String) row[2],
                Times.of(row[3])))
        .toList();
  }

  @Override
  public void forgetReasons(PersonId person) {
    database
        .createNativeQuery("update privacy.data_request set reason = '' where person_id = ?1")
        .setParameter(1, person.value())
        .executeUpdate();
  }
}
