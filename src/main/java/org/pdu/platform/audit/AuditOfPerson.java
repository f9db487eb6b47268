package org.pdu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the audit trail says of one person, for that person. */
@ApplicationScoped
public class AuditOfPerson {
  private static final String SELECT =
      """
      select cast(floor(extract(epoch from at)) as bigint), cast(person_id as text), action, subject
      from platform.audit
      """;

  @PersistenceContext EntityManager database;

  /** What the person did, newest first. */
  public List<AuditRow> by(UUID person, int most) {
    return rows(SELECT + "where person_id = ?1 order by id desc limit ?2", person, most);
  }

  /** What others did to the person's record, or read of it, newest first. */
  public List<AuditRow> about(UUID person, int most) {
    return rows(
        SELECT + "where subject = cast(?1 as text) and person_id <> ?1 order by id desc limit ?2",
        person,
        most);
  }

  @SuppressWarnings("unchecked")
  private List<AuditRow> rows(String sql, UUID person, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(sql)
            .setParameter(1, person)
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(row ->
            new AuditRow(
                Instant.ofEpochSecond(((Number) row[0]).longValue()),
                Optional.ofNullable((String) row[1]).map(UUID::fromString),
                (String) row[2],
                (String) row[3]))
        .toList();
  }
}
