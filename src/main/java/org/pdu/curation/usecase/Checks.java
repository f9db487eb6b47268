package org.pdu.curation.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pdu.curation.model.Phrases;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Gathers what is wrong with what was filled in, so that all of it is said at once. */
final class Checks {
  private static final int LONGEST_REASON = 300;
  private final List<Flaw> flaws = new ArrayList<>();

  Checks flaw(boolean wrong, String field, String message) {
    if (wrong && flaws.stream().noneMatch(flaw -> flaw.field().equals(field))) {
      flaws.add(new Flaw(field, message));
    }
    return this;
  }

  Checks flaw(String field, Optional<String> message) {
    message.ifPresent(words -> flaw(true, field, words));
    return this;
  }

  /** One line of text that must be there. */
  Checks line(String field, String text, int most, String whenEmpty) {
    return flaw(text.isBlank(), field, whenEmpty)
        .flaw(text.strip().length() > most, field, "Use at most " + most + " characters.")
        .flaw(Phrases.odd(text.strip()), field, "Use letters, digits and signs, on one line.");
  }

  Checks why(String why) {
    return line(
        "why", why, LONGEST_REASON, "Say in a few words why, for whoever reads this later.");
  }

  /**
   * @throws Unacceptable when anything is wrong
   */
  void done() {
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }

  /**
   * @param seen the version that was looked at; empty where any will do
   * @throws Outdated when it is another by now
   */
  static void unchanged(int version, OptionalInt seen) {
    if (seen.isPresent() && seen.getAsInt() != version) {
      throw new Outdated(
          "Somebody changed this since you opened the page. Look at it as it is now, then decide.");
    }
  }
}
