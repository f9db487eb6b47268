package org.pdu.people.usecase;

import java.util.Optional;
import org.pdu.people.model.Part;
import org.pdu.platform.problem.Unacceptable;

/** Where something may go on: an organisation that is open the day after, without an end. */
final class Targets {
  private Targets() {}

  /**
   * @throws Unacceptable at the field {@code to} when it is none
   */
  static Part open(Optional<Part> found, Wish wish) {
    var target =
        found.orElseThrow(() -> new Unacceptable("to", "Choose an organisation from the list."));
    if (target.life().closes().isPresent() || !target.life().on(Ending.day(wish).plusDays(1))) {
      throw new Unacceptable(
          "to", "%s is not open from the next day on. Choose another.".formatted(target.name()));
    }
    return target;
  }

  /**
   * @throws Unacceptable at the field {@code to} when a place would go on where it is
   */
  static void another(Part part, Part target) {
    if (part.organisation().equals(target.organisation())) {
      throw new Unacceptable("to", "That is where it is already. Choose another organisation.");
    }
  }
}
