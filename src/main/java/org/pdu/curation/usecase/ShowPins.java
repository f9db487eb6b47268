package org.pdu.curation.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.curation.model.Pins;
import org.pdu.curation.model.Pins.Pin;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows what is pinned for which words, and how each pin came to be. */
@UseCase
@Allow({PDU_STAFF, EXPERT_CITIZEN, ADMINISTRATOR})
public class ShowPins {
  private static final int PAGE = 50;

  @Inject Pins pins;
  @Inject PastChanges past;
  @Inject CityClock clock;

  /**
   * Some of the pins, newest first.
   *
   * @param next the number to ask for those before; empty on the last page
   */
  public record Shown(List<Pin> items, Optional<Long> next) {}

  /**
   * @param ended those that are retired or whose day has passed, or the others
   */
  public Shown page(boolean ended, long before) {
    var found = pins.page(ended, clock.today(), before, PAGE + 1);
    var shown = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
    return new Shown(
        shown, found.size() > PAGE ? Optional.of(shown.getLast().number()) : Optional.empty());
  }

  /**
   * @throws NotFound when there is none of that id
   */
  public Pin of(String id) {
    return pins.of(id).orElseThrow(() -> new NotFound("There is no pin at this address."));
  }

  /** Whether it holds today. */
  public boolean holds(Pin pin) {
    return pin.holds(clock.today());
  }

  public List<Told> history(Pin pin) {
    return past.of(pin.id());
  }
}
