package org.pdu.accounts.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.Tries;
import org.pdu.platform.InContainer;
import org.pdu.platform.problem.Conflict;

class JpaTriesIT extends InContainer {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private final String key = "account:';-- " + UUID.randomUUID();

  @Inject Tries tries;

  @Test
  void upToTheLimitNobodyWaits() throws Exception {
    assertEquals(List.of(0L, 0L, 0L), take(3, NOW));
  }

  @Test
  void beyondItOneWaitsUntilTheWindowEnds() throws Exception {
    take(3, NOW);
    assertEquals(List.of(Duration.ofMinutes(15).toSeconds()), take(1, NOW));
    assertEquals(List.of(60L), take(1, NOW.plus(Duration.ofMinutes(14))));
    assertEquals(List.of(0L), take(1, NOW.plus(Duration.ofMinutes(15))));
  }

  @Test
  void aNewWindowCountsFromOne() throws Exception {
    take(3, NOW);
    assertEquals(List.of(0L, 0L, 0L), take(3, NOW.plus(Duration.ofMinutes(16))));
  }

  @Test
  void whatIsForgottenDoesNotCount() throws Exception {
    take(3, NOW);
    committed(() -> {
      tries.forget(key);
      return null;
    });
    assertEquals(List.of(0L, 0L, 0L), take(3, NOW));
  }

  @Test
  void aTryThatFittedIsNone() throws Exception {
    take(3, NOW);
    committed(() -> {
      tries.giveBack(key);
      return null;
    });
    assertEquals(0L, take(1, NOW).getFirst());
    assertTrue(take(1, NOW).getFirst() > 0);
  }

  @Test
  void oneAccountsTriesAreNotAnothers() throws Exception {
    take(4, NOW);
    assertEquals(0, (long) committed(() -> tries.take(key + "x", 3, NOW)));
  }

  @Test
  void whatWasTakenStaysTakenWhenTheRestIsRolledBack() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThrows(
          Conflict.class,
          () ->
              committed(() -> {
                tries.take(key, 3, NOW);
                throw new Conflict("whatever");
              }));
    }
    assertTrue(take(1, NOW).getFirst() > 0);
  }

  private List<Long> take(int times, Instant when) throws Exception {
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      waits.add(committed(() -> tries.take(key, 3, when)));
    }
    return waits;
  }
}
