package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Tries;

@ApplicationScoped
class JpaTries implements Tries {
  private static final Duration WINDOW = Duration.ofMinutes(15);

  @PersistenceContext EntityManager database;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public long take(String key, int most, Instant now) {
    var row =
        (Object[])
            database
                .createNativeQuery(
                    """
                    insert into accounts.throttle as t (key, failures, window_start)
                    values (?1, 1, ?2)
                    on conflict (key) do update set
                      failures = case when t.window_start <= ?3 then 1 else t.failures + 1 end,
                      window_start = case when t.window_start <= ?3 then ?2 else t.window_start end
                    returning failures, cast(floor(extract(epoch from window_start)) as bigint)
                    """)
                .setParameter(1, hashed(key))
                .setParameter(2, at(now))
                .setParameter(3, at(now.minus(WINDOW)))
                .getSingleResult();
    long start = ((Number) row[1]).longValue();
    return ((Number) row[0]).intValue() <= most
        ? 0
        : Math.max(1, start + WINDOW.toSeconds() - now.getEpochSecond());
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void giveBack(String key) {
    database
        .createNativeQuery(
            "update accounts.throttle set failures = failures - 1 where key = ?1 and failures > 0")
        .setParameter(1, hashed(key))
        .executeUpdate();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void forget(String key) {
    database
        .createNativeQuery("delete from accounts.throttle where key = ?1")
        .setParameter(1, hashed(key))
        .executeUpdate();
  }

  private static String hashed(String key) {
    return HexFormat.of().formatHex(Token.hash(key));
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
