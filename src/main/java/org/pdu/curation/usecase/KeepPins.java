package org.pdu.curation.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.History.What;
import org.pdu.curation.model.Phrases;
import org.pdu.curation.model.Pins;
import org.pdu.curation.model.Pins.Pin;
import org.pdu.curation.model.Pins.Said;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Pins documents to words, changes and retires pins; every search follows within seconds. */
@UseCase
@Allow({PDU_STAFF, EXPERT_CITIZEN, ADMINISTRATOR})
public class KeepPins {
  /** Until when, where nobody says: so that pins are looked at again. */
  private static final Period USUAL = Period.ofMonths(6);

  private static final Period LONGEST = Period.ofYears(2);
  private static final int MOST = 2_000;
  private static final String KIND = "pin";

  @Inject Pins pins;
  @Inject PinCheck check;
  @Inject Keeping keeping;
  @Inject CityClock clock;

  /**
   * What somebody wants.
   *
   * @param documents ids in order; empty places are passed over
   * @param ends the last day; null for the usual one
   */
  public record Wish(String words, List<String> documents, @Nullable LocalDate ends, String why) {}

  /** Refuses whoever may not. */
  public void may() {
    // asking is enough: the permission on top of this class answers
  }

  /** The day that is offered. */
  public LocalDate usualEnd() {
    return clock.today().plus(USUAL);
  }

  /**
   * @throws Unacceptable when a field is not right, or there is a pin for these words
   */
  public Pin add(Wish wish) {
    var said = said(wish);
    check.all(said, wish.why(), Optional.empty(), clock.today().plus(LONGEST));
    keeping.alone();
    if (pins.count() >= MOST) {
      throw new Conflict("There are " + MOST + " pins. Retire one that is not needed first.");
    }
    makeRoom(said, Optional.empty());
    var id = UUID.randomUUID();
    pins.add(id, said);
    return recorded(id, What.ADDED, said, wish.why());
  }

  /**
   * @throws NotFound when there is none of that id
   * @throws Conflict when it is retired
   * @throws Outdated when somebody changed it meanwhile
   * @throws Unacceptable when a field is not right, or there is a pin for these words
   */
  public Pin change(String id, Wish wish, OptionalInt seen) {
    var said = said(wish);
    var before = of(id);
    check.all(said, wish.why(), Optional.of(before), clock.today().plus(LONGEST));
    keeping.alone();
    var pin = of(id);
    if (pin.retired().isPresent()) {
      throw new Conflict("This pin is retired. Add it anew.");
    }
    if (pin.said().equals(said)) {
      return pin;
    }
    Checks.unchanged(pin.version(), seen);
    makeRoom(said, Optional.of(pin));
    pins.change(pin, said);
    return recorded(pin.id(), What.CHANGED, said, wish.why());
  }

  /**
   * Nothing stands first because of it any more. Doing it twice is no different.
   *
   * @throws NotFound when there is none of that id
   * @throws Outdated when somebody changed it meanwhile
   * @throws Unacceptable when no reason is given
   */
  public Pin retire(String id, String why, OptionalInt seen) {
    var before = of(id);
    if (before.retired().isPresent()) {
      return before;
    }
    new Checks().why(why).done();
    keeping.alone();
    var pin = of(id);
    if (pin.retired().isPresent()) {
      return pin;
    }
    Checks.unchanged(pin.version(), seen);
    pins.retire(pin, clock.now());
    return recorded(pin.id(), What.RETIRED, pin.said(), why);
  }

  private Said said(Wish wish) {
    return new Said(
        Phrases.plain(wish.words()),
        wish.documents().stream().map(String::strip).filter(id -> !id.isEmpty()).toList(),
        Optional.ofNullable(wish.ends()).orElseGet(this::usualEnd));
  }

  /** A pin for the same words whose day has passed gives way. */
  private void makeRoom(Said said, Optional<Pin> own) {
    pins.forWords(said.words())
        .filter(other -> own.filter(mine -> mine.id().equals(other.id())).isEmpty())
        .ifPresent(other -> {
          if (other.holds(clock.today())) {
            throw new Unacceptable("words", "There is a pin for these words. Change that one.");
          }
          pins.retire(other, clock.now());
          keeping.record(KIND, other.id(), What.RETIRED, told(other.said()), "Its day has passed");
        });
  }

  private Pin of(String id) {
    return pins.of(id).orElseThrow(() -> new NotFound("There is no pin at this address."));
  }

  private Pin recorded(UUID id, What what, Said said, String why) {
    keeping.record(KIND, id, what, told(said), why);
    return of(id.toString());
  }

  private static String told(Said said) {
    return said.words() + ": " + String.join(", ", said.documents()) + ", until " + said.ends();
  }
}
