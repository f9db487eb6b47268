package org.pdu.staff.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** The share of a full week that somebody works, as people write it. */
public final class Share {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Share() {}

  /**
   * {@code 1}, {@code 0.6}, {@code 60%}, {@code 60} or {@code full time}; nothing means a full
   * week.
   *
   * @return above 0 and at most 1, to two decimals; empty when it can't be one
   */
  public static Optional<BigDecimal> of(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT).replace("fte", "").replace("wte", "").strip();
    if (plain.isEmpty() || plain.matches("full[ -]?time")) {
      return Optional.of(BigDecimal.ONE.setScale(2));
    }
    boolean percent = plain.endsWith("%");
    var number = (percent ? plain.substring(0, plain.length() - 1) : plain).strip();
    if (!number.matches("\\d{1,3}([.,]\\d{1,15})?")) {
      return Optional.empty();
    }
    var value = new BigDecimal(number.replace(',', '.'));
    if (percent || value.compareTo(BigDecimal.ONE) > 0) {
      value = value.divide(HUNDRED);
    }
    var share = value.setScale(2, RoundingMode.HALF_UP);
    return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0
        ? Optional.of(share)
        : Optional.empty();
  }

  /** In words for people. */
  public static String words(BigDecimal share) {
    return share.compareTo(BigDecimal.ONE) == 0
        ? "Full time"
        : share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP) + "% of a full week";
  }
}
