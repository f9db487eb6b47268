package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.pdu.privacy.model.Chores;

@ApplicationScoped
class JpaChores implements Chores {
  @PersistenceContext EntityManager database;

  @Override
  public boolean take(String name, LocalDate day) {
    return database
            .createNativeQuery(
                """
                insert into privacy.chore as c (name, done_for) values (?1, ?2)
                on conflict (name) do update set done_for = excluded.done_for
                  where c.done_for < excluded.done_for
                """)
            .setParameter(1, name)
            .setParameter(2, day)
            .executeUpdate()
        == 1;
  }
}
