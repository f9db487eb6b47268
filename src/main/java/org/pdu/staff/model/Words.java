package org.pdu.staff.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** When two spellings are the same word, and which is the nearest. */
public final class Words {
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  /** From this likeness on, of 0 to 1, a spelling is worth suggesting. */
  private static final double NEAR = 0.8;

  private static final double NEARLY_EQUAL = 0.88;

  private Words() {}

  /** Without case, accents, signs and doubled spaces. */
  public static String plain(String text) {
    var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The same words in whatever order. */
  public static String inAnyOrder(String name) {
    return Arrays.stream(plain(name).split(" ")).sorted().collect(Collectors.joining(" "));
  }

  /** The one that is written most like it, if any is near. */
  public static Optional<String> nearest(String typed, List<String> names) {
    var plain = plain(typed);
    return names.stream()
        .filter(name -> likeness(plain, plain(name)) >= NEAR)
        .max(Comparator.comparingDouble(name -> likeness(plain, plain(name))));
  }

  /**
   * Whether two names with the same {@link #sound} may be one person's: a short form, a slip, or
   * the same words in another order.
   */
  public static boolean mayBeOne(String one, String other) {
    var a = givenNames(one);
    var b = givenNames(other);
    return inAnyOrder(one).equals(inAnyOrder(other))
        || !a.isEmpty() && !b.isEmpty() && likeness(a, b) >= NEARLY_EQUAL;
  }

  private static String givenNames(String name) {
    var plain = plain(name);
    int last = plain.lastIndexOf(' ');
    return last < 0 ? "" : plain.substring(0, last);
  }

  /** What names that may be one person's have in common: family name and first letter. */
  public static String sound(String name) {
    var words = plain(name).split(" ");
    return words[words.length - 1] + "/" + words[0].substring(0, Math.min(1, words[0].length()));
  }

  private static double likeness(String one, String other) {
    return LIKENESS.apply(one, other);
  }
}
