package org.pdu.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.Stage;

@ApplicationScoped
class JpaAttempts implements Attempts {
  private static final String COLUMNS =
      """
      select cast(id as text), cast(person_id as text), module, version, digest, stage,
        cast(answers as text), score, out_of, passed,
        cast(floor(extract(epoch from at) * 1000000) as bigint)
      from training.attempt
      """;

  @PersistenceContext EntityManager database;

  @Override
  public void add(Attempt attempt) {
    database
        .createNativeQuery(
            """
            insert into training.attempt
              (id, person_id, module, version, digest, stage, answers, score, out_of, passed, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, ?9, ?10, ?11)
            """)
        .setParameter(1, attempt.id())
        .setParameter(2, attempt.person().value())
        .setParameter(3, attempt.module())
        .setParameter(4, attempt.version())
        .setParameter(5, attempt.digest())
        .setParameter(6, attempt.stage().code())
        .setParameter(7, AnswersJson.write(attempt.answers()))
        .setParameter(8, attempt.score())
        .setParameter(9, attempt.outOf())
        .setParameter(10, attempt.passed())
        .setParameter(11, OffsetDateTime.ofInstant(attempt.at(), ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public Optional<Attempt> byId(UUID id, PersonId person) {
    return first(
        database
            .createNativeQuery(COLUMNS + " where id = ?1 and person_id = ?2")
            .setParameter(1, id)
            .setParameter(2, person.value()));
  }

  @Override
  public Optional<Attempt> before(PersonId person, String module, int version) {
    return first(
        database
            .createNativeQuery(
                COLUMNS
                    + " where person_id = ?1 and module = ?2 and version = ?3"
                    + " and stage = 'before'")
            .setParameter(1, person.value())
            .setParameter(2, module)
            .setParameter(3, version));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Set<String> checked(PersonId person) {
    List<String> editions =
        database
            .createNativeQuery(
                """
                select distinct module || ':' || version from training.attempt
                where person_id = ?1 and stage = 'before'
                """)
            .setParameter(1, person.value())
            .getResultList();
    return Set.copyOf(editions);
  }

  @Override
  public void takeTurn(PersonId person, String module) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, person + "/" + module)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private static Optional<Attempt> first(Query query) {
    List<Object[]> rows = query.getResultList();
    return rows.stream().findFirst().map(JpaAttempts::attempt);
  }

  private static Attempt attempt(Object[] row) {
    long micros = ((Number) row[10]).longValue();
    return new Attempt(
        UUID.fromString((String) row[0]),
        new PersonId(UUID.fromString((String) row[1])),
        (String) row[2],
        ((Number) row[3]).intValue(),
        (String) row[4],
        Stage.of((String) row[5]).orElseThrow(),
        AnswersJson.read((String) row[6]),
        ((Number) row[7]).intValue(),
        ((Number) row[8]).intValue(),
        (Boolean) row[9],
        Instant.ofEpochSecond(
            Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000));
  }
}
