package org.pdu.library.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/** An edition: its number, its words, and who last worked on it. */
public record Edition(int number, Words words, Optional<PersonId> madeBy, Instant madeAt) {}
