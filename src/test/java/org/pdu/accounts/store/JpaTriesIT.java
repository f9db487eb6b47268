package org.pdu.accounts.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.Tries;
import org.pdu.platform.InContainer;

class JpaTriesIT extends InContainer {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private final String key = "account:';-- " + UUID.randomUUID();

  @Inject Tries tries;

  @Test
  void belowTheLimitNobodyWaits() throws Exception {
    fail(2, NOW);
    assertEquals(0, waitAt(NOW));
  }

  @Test
  void atTheLimitOneWaitsUntilTheWindowEnds() throws Exception {
    fail(3, NOW);
    assertEquals(Duration.ofMinutes(15).toSeconds(), waitAt(NOW));
    assertEquals(60, waitAt(NOW.plus(Duration.ofMinutes(14))));
    assertEquals(0, waitAt(NOW.plus(Duration.ofMinutes(15))));
  }

  @Test
  void aNewWindowCountsFromOne() throws Exception {
    fail(3, NOW);
    var later = NOW.plus(Duration.ofMinutes(16));
    fail(1, later);
    assertEquals(0, waitAt(later));
  }

  @Test
  void whatIsForgottenDoesNotCount() throws Exception {
    fail(3, NOW);
    committed(() -> {
      tries.forget(key);
      return null;
    });
    assertEquals(0, waitAt(NOW));
  }

  @Test
  void oneAccountsFailuresAreNotAnothers() throws Exception {
    fail(3, NOW);
    assertEquals(0, (long) committed(() -> tries.waitFor(key + "x", 3, NOW)));
    assertTrue(waitAt(NOW) > 0);
  }

  private void fail(int times, Instant when) throws Exception {
    for (int i = 0; i < times; i++) {
      committed(() -> {
        tries.failed(key, when);
        return null;
      });
    }
  }

  private long waitAt(Instant when) throws Exception {
    return committed(() -> tries.waitFor(key, 3, when));
  }
}
