package org.pdu.people.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** When a place may end: after all that is known of it, once, and at most a year from now. */
@Dependent
public class Ending {
  @Inject PlaceChange.History history;
  @Inject CityClock clock;

  /**
   * @throws Unacceptable when day or reason are missing or make no sense
   */
  void check(Wish wish) {
    new Checks().day(wish.day(), clock.today().plusYears(1)).reason(wish.reason()).done();
  }

  /**
   * @throws Conflict when the part has a last day already
   * @throws Unacceptable when the day lies before something that happened
   */
  void check(Part part, LocalDate lastDay) {
    part.life()
        .closes()
        .ifPresent(last -> {
          throw new Conflict(
              "%s has a last day already: %s.".formatted(part.name(), Checks.words(last)));
        });
    var opens = part.life().opens().filter(lastDay::isBefore);
    var latest = history.latest(part.id()).filter(lastDay::isBefore);
    new Checks()
        .flaw(
            opens.isPresent(),
            "day",
            "%s opens on %s. Its last day can't lie before."
                .formatted(part.name(), opens.map(Checks::words).orElse("")))
        .flaw(
            latest.isPresent(),
            "day",
            "Something changed at %s on %s. Choose that day or a later one."
                .formatted(part.name(), latest.map(Checks::words).orElse("")))
        .done();
  }

  /** Whether exactly this was done before: the same form, sent twice. */
  static boolean done(Part part, Wish wish) {
    return part.life().closes().equals(java.util.Optional.ofNullable(wish.day()));
  }

  static LocalDate day(Wish wish) {
    return Objects.requireNonNull(wish.day());
  }
}
