package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Tries;

@ApplicationScoped
class JpaTries implements Tries {
  private static final Duration WINDOW = Duration.ofMinutes(15);

  @PersistenceContext EntityManager database;

  @Override
  public void failed(String key, Instant now) {
    database
        .createNativeQuery(
            """
            insert into accounts.throttle as t (key, failures, window_start) values (?1, 1, ?2)
            on conflict (key) do update set
              failures = case when t.window_start < ?3 then 1 else t.failures + 1 end,
              window_start = case when t.window_start < ?3 then ?2 else t.window_start end
            """)
        .setParameter(1, hashed(key))
        .setParameter(2, at(now))
        .setParameter(3, at(now.minus(WINDOW)))
        .executeUpdate();
  }

  @Override
  public long waitFor(String key, int most, Instant now) {
    List<?> starts =
        database
            .createNativeQuery(
                """
                select cast(extract(epoch from window_start) as bigint) from accounts.throttle
                where key = ?1 and failures >= ?2 and window_start > ?3
                """)
            .setParameter(1, hashed(key))
            .setParameter(2, most)
            .setParameter(3, at(now.minus(WINDOW)))
            .getResultList();
    if (starts.isEmpty()) {
      return 0;
    }
    long start = ((Number) starts.get(0)).longValue();
    return Math.max(1, start + WINDOW.toSeconds() - now.getEpochSecond());
  }

  @Override
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
