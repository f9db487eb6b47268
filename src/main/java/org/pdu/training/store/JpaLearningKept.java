package org.pdu.training.store;

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
import org.pdu.training.model.LearningKept;

@ApplicationScoped
class JpaLearningKept implements LearningKept {
  private static final List<String> ANONYMISE =
      List.of(
          """
          update training.completion_holder set name = null
          where completion_id in (select id from training.completion where person_id = ?1)
          """,
          "delete from training.lesson_read where person_id = ?1",
          "delete from training.draft where person_id = ?1");

  @PersistenceContext EntityManager database;

  @Override
  public List<DataSection> about(PersonId person) {
    return List.of(completions(person), attempts(person), lessons(person), drafts(person));
  }

  private DataSection completions(PersonId person) {
    return new DataSection(
        "completions",
        "Modules you completed",
        "So that you have a record and certificates, and so that learning can be counted.",
        Set.of("training.completion", "training.completion_standing", "training.completion_holder"),
        List.of("Module", "Version", "On", "Right", "Asked", "Code", "Name", "Where you worked"),
        rows(
            """
            select c.module_title, c.version, to_char(c.completed_at at time zone 'Europe/London', 'YYYY-MM-DD'),
              c.score, c.out_of, c.code, h.name,
              (select string_agg(s.service_name || ', ' || s.organisation_name || ' (' || s.job_role_title || ')', '; ')
               from training.completion_standing s where s.completion_id = c.id)
            from training.completion c join training.completion_holder h on h.completion_id = c.id
            where c.person_id = ?1 order by c.completed_at, c.id
            """,
            person));
  }

  private DataSection attempts(PersonId person) {
    return new DataSection(
        "answers",
        "Answers you handed in",
        "So that you can see what to read again, and so that we learn what a module teaches.",
        Set.of("training.attempt"),
        List.of("Module", "Version", "When asked", "At", "Right", "Asked", "Answers"),
        rows(
            """
            select module, version, case stage when 'before' then 'before the lessons' else 'after the lessons' end,
              to_char(at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), score, out_of, cast(answers as text)
            from training.attempt where person_id = ?1 order by at, id
            """,
            person));
  }

  private DataSection lessons(PersonId person) {
    return new DataSection(
        "lessonsRead",
        "Lessons you read",
        "So that you find your place again.",
        Set.of("training.lesson_read"),
        List.of("Module", "Lesson", "Read on"),
        rows(
            """
            select module, lesson, to_char(read_at at time zone 'Europe/London', 'YYYY-MM-DD')
            from training.lesson_read where person_id = ?1 order by read_at, module, lesson
            """,
            person));
  }

  private DataSection drafts(PersonId person) {
    return new DataSection(
        "answersKeptForLater",
        "Answers kept for later",
        "So that stopping costs you nothing. They go when you hand them in, or after a year.",
        Set.of("training.draft"),
        List.of("Module", "When asked", "Kept on", "Answers"),
        rows(
            """
            select module, stage, to_char(kept_at at time zone 'Europe/London', 'YYYY-MM-DD'), cast(answers as text)
            from training.draft where person_id = ?1 order by kept_at, module
            """,
            person));
  }

  private List<List<String>> rows(String sql, PersonId person) {
    return DataSection.texts(
        database.createNativeQuery(sql).setParameter(1, person.value()).getResultList());
  }

  @Override
  public Set<PersonId> learners(Collection<PersonId> people) {
    List<?> found =
        database
            .createNativeQuery(
                """
                select cast(p.id as text)
                from unnest(cast(string_to_array(?1, ' ') as uuid[])) p (id)
                where exists (select from training.completion c where c.person_id = p.id)
                  or exists (select from training.attempt a where a.person_id = p.id)
                  or exists (select from training.draft d where d.person_id = p.id)
                  or exists (select from training.lesson_read l where l.person_id = p.id)
                """)
            .setParameter(
                1, people.stream().map(PersonId::toString).collect(Collectors.joining(" ")))
            .getResultList();
    return found.stream()
        .map(id -> new PersonId(UUID.fromString(String.valueOf(id))))
        .collect(Collectors.toSet());
  }

  @Override
  public void anonymise(PersonId person) {
    for (var sql : ANONYMISE) {
      database.createNativeQuery(sql).setParameter(1, person.value()).executeUpdate();
    }
  }
}
