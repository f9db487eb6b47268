package org.pdu.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.people.Standing;

/**
 * A person passed a version of a module.
 *
 * @param module the module's slug
 * @param at when, to the microsecond
 * @param on the day in the city
 * @param standings where the person worked that day: none, one or several places
 */
public record ModuleCompleted(
    UUID completion,
    PersonId person,
    String module,
    int version,
    Instant at,
    LocalDate on,
    List<Standing> standings) {}
