package org.pdu.readers.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.PersonId;

/** Who may open a list of somebody else's. */
class ReadingListTest {
  private static final UUID HERE = UUID.randomUUID();

  @Test
  void whatIsNotSharedIsItsOwners() {
    assertFalse(list(Audience.OWN, Optional.empty(), false).openTo(Set.of(HERE)));
  }

  @Test
  void whatIsForOneOrganisationIsForItsPeople() {
    var list = list(Audience.ORGANISATION, Optional.of(HERE), false);
    assertTrue(list.openTo(Set.of(HERE, UUID.randomUUID())));
    assertFalse(list.openTo(Set.of(UUID.randomUUID())));
    assertFalse(list.openTo(Set.of()));
  }

  @Test
  void whatIsHiddenIsNobodyElses() {
    assertTrue(list(Audience.SIGNED_IN, Optional.empty(), false).openTo(Set.of()));
    assertFalse(list(Audience.SIGNED_IN, Optional.empty(), true).openTo(Set.of()));
  }

  @Test
  void communitiesCantBeChosenBeforeThereAreAny() {
    assertEquals(Optional.empty(), Audience.of("community"));
    assertEquals(Optional.of(Audience.SIGNED_IN), Audience.of("signedIn"));
    assertFalse(list(Audience.COMMUNITY, Optional.of(HERE), false).openTo(Set.of(HERE)));
  }

  private static ReadingList list(Audience audience, Optional<UUID> whose, boolean hidden) {
    return new ReadingList(
        UUID.randomUUID(),
        1,
        new PersonId(UUID.randomUUID()),
        "List",
        "",
        audience,
        whose,
        hidden ? Optional.of(Instant.EPOCH) : Optional.empty(),
        "",
        Instant.EPOCH,
        0);
  }
}
