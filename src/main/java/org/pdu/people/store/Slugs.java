package org.pdu.people.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Parts of addresses, made of names. */
final class Slugs {
  private static final int MOST = 60;

  private Slugs() {}

  /**
   * The first that is not taken: plain letters and digits with hyphens, then a number.
   *
   * @param otherwise where the name has no plain letter
   */
  static String free(String name, String otherwise, Predicate<String> taken) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    var cut = plain.length() > MOST ? plain.substring(0, MOST).replaceAll("-$", "") : plain;
    var stem = cut.isEmpty() ? otherwise : cut;
    var slug = stem;
    for (int i = 2; taken.test(slug); i++) {
      slug = stem + "-" + i;
    }
    return slug;
  }
}
