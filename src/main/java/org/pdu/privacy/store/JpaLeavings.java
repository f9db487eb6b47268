package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.privacy.model.Leaving;
import org.pdu.privacy.model.Leavings;

@ApplicationScoped
class JpaLeavings implements Leavings {
  private static final String OPEN = " where stopped_at is null and done_at is null ";
  private static final String SELECT =
      """
      select cast(id as text), cast(person_id as text), cast(asked_by as text),
        cast(floor(extract(epoch from asked_at)) as bigint),
        cast(floor(extract(epoch from due_at)) as bigint)
      from privacy.leaving
      """
          + OPEN;

  @PersistenceContext EntityManager database;

  @Override
  public void ask(Leaving leaving) {
    database
        .createNativeQuery(
            """
            insert into privacy.leaving (id, person_id, asked_by, asked_at, due_at)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (person_id) where stopped_at is null and done_at is null do nothing
            """)
        .setParameter(1, leaving.id())
        .setParameter(2, leaving.person().value())
        .setParameter(3, leaving.askedBy().value())
        .setParameter(4, Times.at(leaving.askedAt()))
        .setParameter(5, Times.at(leaving.dueAt()))
        .executeUpdate();
  }

  @Override
  public Optional<Leaving> open(PersonId person) {
    var query = database.createNativeQuery(SELECT + "and person_id = ?1");
    return all(query.setParameter(1, person.value())).stream().findFirst();
  }

  @Override
  public boolean stop(PersonId person, Instant now) {
    return end("stopped_at", person, now);
  }

  @Override
  public void done(PersonId person, Instant now) {
    end("done_at", person, now);
  }

  private boolean end(String column, PersonId person, Instant now) {
    return database
            .createNativeQuery(
                "update privacy.leaving set " + column + " = ?2" + OPEN + "and person_id = ?1")
            .setParameter(1, person.value())
            .setParameter(2, Times.at(now))
            .executeUpdate()
        > 0;
  }

  @Override
  public void postpone(PersonId person, Instant dueAt) {
    database
        .createNativeQuery("update privacy.leaving set due_at = ?2" + OPEN + "and person_id = ?1")
        .setParameter(1, person.value())
        .setParameter(2, Times.at(dueAt))
        .executeUpdate();
  }

  @Override
  public List<Leaving> take(Instant now, int most) {
    return all(
        database
            .createNativeQuery(
                SELECT + "and due_at <= ?1 order by due_at limit ?2 for update skip locked")
            .setParameter(1, Times.at(now))
            .setParameter(2, most));
  }

  @SuppressWarnings("unchecked")
  private static List<Leaving> all(Query query) {
    List<Object[]> rows = query.getResultList();
    return rows.stream()
        .map(row ->
            new Leaving(
                UUID.fromString((String) row[0]),
                new PersonId(UUID.fromString((String) row[1])),
                new PersonId(UUID.fromString((String) row[2])),
                Times.of(row[3]),
                Times.of(row[4])))
        .toList();
  }
}
