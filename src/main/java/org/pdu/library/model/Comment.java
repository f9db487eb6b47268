package org.pdu.library.model;

import java.time.Instant;
import org.pdu.people.PersonId;

/** What somebody who works on a resource says about it. */
public record Comment(int edition, PersonId by, String words, Instant at) {}
