package org.pdu.people.usecase;

import java.util.List;
import org.pdu.people.model.Grants;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** What a reason must be: said, short, and of letters. */
final class Reasons {
  private Reasons() {}

  static List<Flaw> flaws(String reason) {
    if (reason.isBlank()) {
      return List.of(new Flaw("reason", "Say in a few words why."));
    }
    if (reason.strip().length() > Grants.LONGEST_REASON || reason.indexOf('\0') >= 0) {
      return List.of(
          new Flaw(
              "reason", "Use at most " + Grants.LONGEST_REASON + " letters, digits and signs."));
    }
    return List.of();
  }
}
