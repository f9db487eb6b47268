package org.pdu.people.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Gathers what is wrong with what was filled in, so that all of it is said at once. */
final class Checks {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private final List<Flaw> flaws = new ArrayList<>();

  static String words(LocalDate day) {
    return DAY.format(day);
  }

  Checks flaw(boolean wrong, String field, String message) {
    if (wrong && flaws.stream().noneMatch(flaw -> flaw.field().equals(field))) {
      flaws.add(new Flaw(field, message));
    }
    return this;
  }

  /** A text that must be there. */
  Checks text(String field, String text, int most, String whenEmpty) {
    flaw(text.isBlank(), field, whenEmpty);
    return optional(field, text, most);
  }

  Checks optional(String field, String text, int most) {
    flaw(text.length() > most, field, "Use at most " + most + " characters.");
    boolean odd =
        text.chars()
            .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    return flaw(odd, field, "Use letters, digits and signs.");
  }

  /**
   * A day that must be there.
   *
   * @param latest the last one that makes sense
   */
  Checks day(@Nullable LocalDate day, LocalDate latest) {
    flaw(day == null, "day", "Give a day.");
    if (day != null) {
      flaw(day.isBefore(FIRST), "day", "Give a day in this century or the last.");
      flaw(day.isAfter(latest), "day", "Give a day not later than " + words(latest) + ".");
    }
    return this;
  }

  Checks reason(String reason) {
    return text("reason", reason, 500, "Say in a few words why, for whoever reads this later.");
  }

  /**
   * @throws Unacceptable when anything is wrong
   */
  void done() {
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }
}
