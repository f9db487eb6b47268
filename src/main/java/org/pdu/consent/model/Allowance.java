package org.pdu.consent.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.ConsentEnded.How;
import org.pdu.consent.Use;

/**
 * What is allowed, as the file of withdrawals keeps it: {@code PARTNERSHIP}, {@code PARTNERSHIP
 * until 2027-03-31}, or {@code NONE WITHDRAWN} for good; after {@code as} the mark of how somebody
 * is shown, which tells another from the same and gives nobody away.
 *
 * @param until the last day; empty for no end
 * @param ended why it ended, when it did
 * @param print the mark of how somebody is shown; empty where it is not known
 */
public record Allowance(Use use, Optional<LocalDate> until, Optional<How> ended, String print) {
  /** The mark of a consent whose contributor has left, and which names nobody any more. */
  public static final String NAMELESS = "nameless";

  private static final String UNTIL = " until ";
  private static final String AS = " as ";

  public static Allowance of(Use use, Optional<LocalDate> until) {
    return new Allowance(use, until, Optional.empty(), "");
  }

  public static Allowance ended(How how) {
    return new Allowance(Use.NONE, Optional.empty(), Optional.of(how), "");
  }

  /** The same, under the mark of how somebody is shown. */
  public Allowance as(String mark) {
    return new Allowance(use, until, ended, mark);
  }

  /** Whatever can't be understood allows nothing, but ends nothing either. */
  public static Allowance parse(String text) {
    try {
      if (text.startsWith(Use.NONE + " ")) {
        return ended(How.valueOf(text.substring(Use.NONE.name().length() + 1)));
      }
      int mark = text.indexOf(AS);
      if (mark >= 0) {
        return parse(text.substring(0, mark)).as(text.substring(mark + AS.length()));
      }
      int cut = text.indexOf(UNTIL);
      return cut < 0
          ? of(Use.valueOf(text), Optional.empty())
          : of(
              Use.valueOf(text.substring(0, cut)),
              Optional.of(LocalDate.parse(text.substring(cut + UNTIL.length()))));
    } catch (IllegalArgumentException | DateTimeException odd) {
      return of(Use.NONE, Optional.empty());
    }
  }

  public String text() {
    return use
        + ended.map(how -> " " + how).orElse("")
        + until.map(day -> UNTIL + day).orElse("")
        + (print.isEmpty() ? "" : AS + print);
  }

  /** Only what both allow. */
  public Allowance within(Allowance other) {
    var less = use.compareTo(other.use) <= 0 ? use : other.use;
    return new Allowance(
        less,
        earlier(until.orElse(null), other.until.orElse(null)),
        ended.or(() -> other.ended),
        print);
  }

  /** Whether it allows nothing that the other does not. */
  public boolean isWithin(Allowance other) {
    return within(other).equals(this);
  }

  private static Optional<LocalDate> earlier(@Nullable LocalDate one, @Nullable LocalDate two) {
    if (one == null || two == null) {
      return Optional.ofNullable(one == null ? two : one);
    }
    return Optional.of(one.isBefore(two) ? one : two);
  }
}
