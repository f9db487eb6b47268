package org.pdu.platform.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Rows of one table that expire: what most rules are about. */
public abstract class ExpiringRows implements Expiring {
  private final RetentionRule rule;
  private final String table;
  private final String old;

  /**
   * @param table {@code schema.table}, never from outside
   * @param old a condition in which {@code ?1} stands for the moment
   */
  protected ExpiringRows(RetentionRule rule, String table, String old) {
    this.rule = rule;
    this.table = table;
    this.old = old;
  }

  /** A rule about rows, where nothing more is to be said about it than this. */
  public static Expiring of(EntityManager database, RetentionRule rule, String table, String old) {
    return new ExpiringRows(rule, table, old) {
      @Override
      protected EntityManager database() {
        return database;
      }
    };
  }

  /** Where the table is. */
  protected abstract EntityManager database();

  @Override
  public RetentionRule rule() {
    return rule;
  }

  @Override
  public long due(Instant before) {
    return ((Number)
            database()
                .createNativeQuery("select count(*) from " + table + " where " + old)
                .setParameter(1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .getSingleResult())
        .longValue();
  }

  @Override
  public int remove(Instant before, int most) {
    return database()
        .createNativeQuery(
            "delete from "
                + table
                + " where ctid = any (array(select ctid from "
                + table
                + " where "
                + old
                + " limit ?2 for update skip locked))")
        .setParameter(1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
        .setParameter(2, most)
        .executeUpdate();
  }
}
