package org.pdu.training.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pdu.people.Standing;

/**
 * A completion, to be shown.
 *
 * @param on the day in the city
 * @param holder the person's name as it was that day; empty for somebody who left
 */
public record CompletionRecord(
    UUID id,
    String module,
    String title,
    int version,
    int score,
    int outOf,
    String code,
    Instant at,
    LocalDate on,
    String holder,
    List<Standing> standings) {}
