package org.pdu.readers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;
import org.pdu.people.Standing;

/**
 * Somebody took back what they had said of a change: it counts no more, from then on as before.
 *
 * @param on the day it happened
 * @param at when it was said
 * @param standings where the person worked that day: none, one or several places
 */
public record PracticeChangeTakenBack(
    UUID id,
    PersonId person,
    ResourceId resource,
    LocalDate on,
    Instant at,
    List<Standing> standings) {
  public PracticeChangeTakenBack {
    standings = List.copyOf(standings);
  }
}
