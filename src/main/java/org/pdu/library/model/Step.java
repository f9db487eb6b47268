package org.pdu.library.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/** Something that happened to a resource, as its history shows it. */
public record Step(
    int edition,
    String move,
    State from,
    State to,
    Optional<PersonId> by,
    String reason,
    Instant at) {}
