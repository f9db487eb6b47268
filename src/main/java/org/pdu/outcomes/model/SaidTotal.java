package org.pdu.outcomes.model;

import java.time.YearMonth;
import java.util.OptionalLong;
import org.pdu.privacy.StaffTotal;

/**
 * How many staff of the whole partnership told something about themselves, as far as it may be
 * said.
 *
 * @param said rounded; empty where it is held back, a nought among them: that nobody chose
 *     something would say it of everybody who answered
 */
public record SaidTotal(YearMonth month, String aspect, String choice, OptionalLong said) {
  /** Of an exact number. */
  public static SaidTotal of(YearMonth month, StaffTotal total, Rounding rounding) {
    var said = total.people() == 0 ? OptionalLong.empty() : rounding.said(total.people());
    return new SaidTotal(month, total.aspect(), total.choice(), said);
  }
}
