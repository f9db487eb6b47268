package org.pdu.curation.model;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: in whatever way they were typed, the same is the same. */
public final class Phrases {
  private Phrases() {}

  /** Lower case, one space between words, nothing around them, no question mark at the end. */
  public static String plain(String words) {
    return composed(composed(words).toLowerCase(Locale.ROOT))
        .replaceAll("[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]+", " ")
        .replaceAll("[?!. ]+$", "")
        .strip();
  }

  private static String composed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC);
  }

  /** Whether there are characters in it that nobody types on purpose. */
  public static boolean odd(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
