package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Completions;

/** A person's own learning record. */
@UseCase
@Allow(Role.LEARNER)
public class ShowTranscript {
  @Inject Completions completions;
  @Inject CurrentPerson person;

  /** All of it, newest first. */
  public List<CompletionRecord> all() {
    return completions.of(person.id()).stream()
        .map(completion -> completion.asRecord(ClockSource.CITY))
        .toList();
  }

  /**
   * One completion, to be printed.
   *
   * @throws NotFound when it is not the person's own
   */
  public CompletionRecord one(UUID id) {
    return completions
        .ownedBy(person.id(), id)
        .orElseThrow(() -> new NotFound("There is no certificate of yours at this address."))
        .asRecord(ClockSource.CITY);
  }
}
