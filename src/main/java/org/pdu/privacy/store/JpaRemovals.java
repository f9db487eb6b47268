package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pdu.privacy.model.Removals;

@ApplicationScoped
class JpaRemovals implements Removals {
  private static final String COLUMNS =
      "id, rule, removed, cast(floor(extract(epoch from at)) as bigint) from privacy.removal ";

  @PersistenceContext EntityManager database;

  @Override
  public void add(String rule, long removed, Instant at) {
    database
        .createNativeQuery("insert into privacy.removal (rule, removed, at) values (?1, ?2, ?3)")
        .setParameter(1, rule)
        .setParameter(2, removed)
        .setParameter(3, Times.at(at))
        .executeUpdate();
  }

  @Override
  public Map<String, Removal> latest() {
    return all(
            database.createNativeQuery(
                "select distinct on (rule) " + COLUMNS + "order by rule, id desc"))
        .stream()
        .collect(Collectors.toMap(Removal::rule, Function.identity()));
  }

  @Override
  public List<Removal> before(long before, int most) {
    return all(
        database
            .createNativeQuery("select " + COLUMNS + "where id < ?1 order by id desc limit ?2")
            .setParameter(1, before)
            .setParameter(2, most));
  }

  @SuppressWarnings("unchecked")
  private static List<Removal> all(Query query) {
    List<Object[]> rows = query.getResultList();
    return rows.stream()
        .map(row ->
            new Removal(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                Times.of(row[3])))
        .toList();
  }
}
