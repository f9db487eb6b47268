package org.pdu.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * What must happen after commit, as rows written in the transaction. A reader keeps its own place
 * ({@link OutboxPosition}) and sees a row only once every transaction before it has ended, so that
 * none is ever skipped, whatever order they commit in.
 */
@ApplicationScoped
public class Outbox {
  @PersistenceContext EntityManager database;
  @Inject Event<OutboxWritten> written;

  /**
   * @param topic who is to read it, such as {@code search}
   * @param key what it is about; readers look up its present state
   */
  public void write(String topic, String key) {
    database
        .createNativeQuery("insert into platform.outbox (topic, key) values (?1, ?2)")
        .setParameter(1, topic)
        .setParameter(2, key)
        .executeUpdate();
    written.fire(new OutboxWritten(topic));
  }

  /** The rows of a topic behind a position, oldest first. */
  @SuppressWarnings("unchecked")
  public List<OutboxRow> after(String topic, OutboxPosition position, int most) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select cast(xid as text), id, key from platform.outbox
                where topic = ?1 and (xid, id) > (cast(?2 as xid8), ?3)
                  and xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid, id limit ?4
                """)
            .setParameter(1, topic)
            .setParameter(2, position.transaction())
            .setParameter(3, position.row())
            .setParameter(4, most)
            .getResultList();
    return rows.stream()
        .map(row ->
            new OutboxRow(
                new OutboxPosition((String) row[0], ((Number) row[1]).longValue()),
                (String) row[2]))
        .toList();
  }

  /** Where a reader stands that has just read everything there is. */
  public OutboxPosition now() {
    var horizon =
        (String)
            database
                .createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .getSingleResult();
    return new OutboxPosition(horizon, -1);
  }
}
