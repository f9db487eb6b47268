package org.pdu.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pdu.people.PersonId;
import org.pdu.platform.time.CityClock;
import org.pdu.training.model.Module;
import org.pdu.training.model.Progress;
import org.pdu.training.model.Stage;

@ApplicationScoped
class JpaProgress implements Progress {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, Set<String>> lessonsRead(PersonId person) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select module, lesson from training.lesson_read where person_id = ?1")
            .setParameter(1, person.value())
            .getResultList();
    Map<String, Set<String>> read = new HashMap<>();
    for (Object[] row : rows) {
      read.computeIfAbsent((String) row[0], module -> new HashSet<>()).add((String) row[1]);
    }
    return read;
  }

  @Override
  public void read(PersonId person, String module, String lesson) {
    database
        .createNativeQuery(
            """
            insert into training.lesson_read (person_id, module, lesson, read_at)
            values (?1, ?2, ?3, ?4) on conflict do nothing
            """)
        .setParameter(1, person.value())
        .setParameter(2, module)
        .setParameter(3, lesson)
        .setParameter(4, now())
        .executeUpdate();
  }

  @Override
  public Map<String, Set<String>> draft(PersonId person, Module module, Stage stage) {
    List<?> rows =
        database
            .createNativeQuery(
                """
                select cast(answers as text) from training.draft
                where person_id = ?1 and module = ?2 and stage = ?3 and version = ?4
                """)
            .setParameter(1, person.value())
            .setParameter(2, module.slug())
            .setParameter(3, stage.code())
            .setParameter(4, module.version())
            .getResultList();
    return rows.isEmpty() ? Map.of() : AnswersJson.read((String) rows.get(0));
  }

  @Override
  public void keepDraft(
      PersonId person, Module module, Stage stage, Map<String, Set<String>> answers) {
    database
        .createNativeQuery(
            """
            insert into training.draft (person_id, module, version, stage, answers, kept_at)
            values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)
            on conflict (person_id, module, stage) do update set
              version = excluded.version, answers = excluded.answers, kept_at = excluded.kept_at
            """)
        .setParameter(1, person.value())
        .setParameter(2, module.slug())
        .setParameter(3, module.version())
        .setParameter(4, stage.code())
        .setParameter(5, AnswersJson.write(answers))
        .setParameter(6, now())
        .executeUpdate();
  }

  @Override
  public void dropDraft(PersonId person, String module, Stage stage) {
    database
        .createNativeQuery(
            "delete from training.draft where person_id = ?1 and module = ?2 and stage = ?3")
        .setParameter(1, person.value())
        .setParameter(2, module)
        .setParameter(3, stage.code())
        .executeUpdate();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
  }
}
