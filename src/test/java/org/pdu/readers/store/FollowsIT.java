package org.pdu.readers.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;
import org.pdu.readers.model.Follows;
import org.pdu.readers.model.Follows.Follower;

/** Whoever follows one topic more while the letters are written goes on having letters. */
class FollowsIT extends InContainer {
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  @Inject Follows follows;

  @Test
  void whileSomebodyFollowsNoRoundTakesThem() throws Exception {
    var person = new PersonId(UUID.randomUUID());
    committed(() -> follows.follow(person, "one", LONG_AGO, LONG_AGO));
    assertEquals(Optional.of(person), committed(this::nextForOthers));
    var meanwhile =
        committed(() -> {
          follows.follow(person, "two", LONG_AGO, LONG_AGO);
          return nextForOthers();
        });
    assertNotEquals(Optional.of(person), meanwhile);
    committed(() -> follows.unfollow(person, "one") & follows.unfollow(person, "two"));
    committed(() -> {
      follows.told(person, LONG_AGO, LONG_AGO);
      return true;
    });
  }

  /** Whom a round elsewhere would take, in a transaction that is not this one. */
  private Optional<PersonId> nextForOthers() throws Exception {
    try (var elsewhere = Executors.newSingleThreadExecutor()) {
      return elsewhere.submit(() -> follows.due(LONG_AGO).map(Follower::person)).get();
    }
  }
}
