package org.pdu.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.pdu.search.store.IndexKeeper.State;

/** What each node says about its index, for whoever waits for all of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaNodes {
  @PersistenceContext EntityManager database;

  /** A rebuild begins. */
  void begin(String node) {
    database
        .createNativeQuery(
            """
            insert into search.node (id, generation, documents, started_at, finished_at)
            values (?1, '', 0, clock_timestamp(), '-infinity')
            on conflict (id) do update set
              started_at = clock_timestamp(), finished_at = '-infinity',
              seen_at = clock_timestamp()
            """)
        .setParameter(1, node)
        .executeUpdate();
  }

  /** The node is there, and this is its index; a rebuild that had begun has ended. */
  void present(String node, State state) {
    database
        .createNativeQuery(
            """
            insert into search.node as n (id, generation, documents, started_at, finished_at)
            values (?1, ?2, ?3, clock_timestamp(), clock_timestamp())
            on conflict (id) do update set
              generation = excluded.generation, documents = excluded.documents,
              finished_at = case when n.finished_at = '-infinity'
                                 then clock_timestamp() else n.finished_at end,
              seen_at = clock_timestamp()
            """)
        .setParameter(1, node)
        .setParameter(2, state.generation())
        .setParameter(3, state.documents())
        .executeUpdate();
  }

  /** Whether somebody waits for the node to compare its index. */
  boolean isCheckWished(String node) {
    return !database
        .createNativeQuery(
            """
            select id from search.node
            where id = ?1 and check_wished_at > coalesce(compared_at, '-infinity')
            """)
        .setParameter(1, node)
        .getResultList()
        .isEmpty();
  }

  /** What the node found when it compared its index. */
  void compared(String node, Difference found) {
    database
        .createNativeQuery(
            """
            update search.node set compared_at = clock_timestamp(),
              agree = ?2, missing = ?3, extra = ?4, stale = ?5 where id = ?1
            """)
        .setParameter(1, node)
        .setParameter(2, found.agree())
        .setParameter(3, found.missing().size())
        .setParameter(4, found.extra().size())
        .setParameter(5, found.stale().size())
        .executeUpdate();
  }

  /** The node goes. */
  void gone(String node) {
    database
        .createNativeQuery("delete from search.node where id = ?1")
        .setParameter(1, node)
        .executeUpdate();
  }
}
