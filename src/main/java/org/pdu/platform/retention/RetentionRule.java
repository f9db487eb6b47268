package org.pdu.platform.retention;

import java.time.Period;

/**
 * How long something is kept, in words for those whom it is about.
 *
 * @param key what the ledger calls it, such as {@code accounts.sign-ins}
 * @param what is kept
 * @param keep for how long, from when on
 * @param then what happens when the time is over
 * @param why it is kept at all
 * @param basis why the law allows it, in plain words
 */
public record RetentionRule(
    String key, String what, Period keep, String since, String then, String why, String basis) {

  /** The time in words: days, months or years, whichever it is given in. */
  public String keepInWords() {
    int number = keep.getYears() + keep.getMonths() + keep.getDays();
    var unit = keep.getYears() > 0 ? "year" : keep.getMonths() > 0 ? "month" : "day";
    return number + " " + unit + (number == 1 ? "" : "s") + " " + since;
  }
}
