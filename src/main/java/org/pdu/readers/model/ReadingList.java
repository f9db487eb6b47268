package org.pdu.readers.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.PersonId;

/**
 * Resources that somebody put together.
 *
 * @param number by which lists are paged: the newest has the greatest
 * @param audienceId the organisation whose people may open it, where it is for one
 * @param hidden since when nobody but its owner sees it
 * @param hiddenReason why, for its owner
 * @param size how many resources are in it, those that are not shown any more among them
 */
public record ReadingList(
    UUID id,
    long number,
    PersonId owner,
    String name,
    String description,
    Audience audience,
    Optional<UUID> audienceId,
    Optional<Instant> hidden,
    String hiddenReason,
    Instant changedAt,
    int size) {
  /** At most so many lists a person. */
  public static final int LISTS = 100;

  /** At most so many resources in a list. */
  public static final int RESOURCES = 200;

  /** Whether somebody who is not its owner may open it. */
  public boolean openTo(Set<UUID> organisations) {
    return hidden.isEmpty()
        && switch (audience) {
          case OWN, COMMUNITY -> false;
          case SIGNED_IN -> true;
          case ORGANISATION -> audienceId.filter(organisations::contains).isPresent();
        };
  }
}
