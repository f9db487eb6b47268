package org.pdu.readers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;
import org.pdu.people.Standing;

/**
 * Somebody said that something from the library changed what they do.
 *
 * @param on the day it happened
 * @param at when it was said
 * @param standings where the person worked that day: none, one or several places
 */
public record PracticeChanged(
    UUID id,
    PersonId person,
    ResourceId resource,
    LocalDate on,
    Instant at,
    List<Standing> standings) {
  public PracticeChanged {
    standings = List.copyOf(standings);
  }
}
