package org.pdu.training.model;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.PersonId;

/**
 * Answers that were given once, with their marks; never changed.
 *
 * @param answers chosen option ids by question id
 */
public record Attempt(
    UUID id,
    PersonId person,
    String module,
    int version,
    String digest,
    Stage stage,
    Map<String, Set<String>> answers,
    int score,
    int outOf,
    boolean passed,
    Instant at) {

  /** An attempt at this edition, just marked. */
  public static Attempt of(
      PersonId person,
      Module module,
      Marking marking,
      Map<String, Set<String>> answers,
      Instant now) {
    return new Attempt(
        UUID.randomUUID(),
        person,
        module.slug(),
        module.version(),
        module.digest(),
        marking.stage(),
        answers,
        marking.score(),
        marking.outOf(),
        marking.passed(),
        now);
  }
}
