package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Edition;
import org.pdu.privacy.model.Editions;

@ApplicationScoped
class JpaEditionsOfPolicies implements Editions {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  public boolean freeze(Edition edition) {
    database
        .createNativeQuery(
            """
            insert into privacy.policy_edition
              (slug, version, digest, title, summary, changes, wording, published_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing
            """)
        .setParameter(1, edition.slug())
        .setParameter(2, edition.version())
        .setParameter(3, edition.digest())
        .setParameter(4, edition.title())
        .setParameter(5, edition.summary())
        .setParameter(6, edition.changes())
        .setParameter(7, edition.wording())
        .setParameter(8, Times.at(clock.now()))
        .executeUpdate();
    return database
        .createNativeQuery(
            "select digest from privacy.policy_edition where slug = ?1 and version = ?2")
        .setParameter(1, edition.slug())
        .setParameter(2, edition.version())
        .getResultList()
        .contains(edition.digest());
  }

  @Override
  public Optional<Edition> of(String slug, int version) {
    return of(slug).stream().filter(edition -> edition.version() == version).findFirst();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Edition> of(String slug) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select version, title, summary, changes, wording from privacy.policy_edition
                where slug = ?1 order by version desc
                """)
            .setParameter(1, slug)
            .getResultList();
    return rows.stream()
        .map(row ->
            new Edition(
                slug,
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                "",
                (String) row[3],
                (String) row[4]))
        .toList();
  }
}
