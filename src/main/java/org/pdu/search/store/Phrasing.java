package org.pdu.search.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question taken apart. Any text at all is a question: what makes no sense as a sign is passed
 * over.
 *
 * @param words what is looked for, as it was typed
 * @param phrases what must stand together
 * @param without what must be missing
 */
record Phrasing(String words, List<String> phrases, List<String> without) {
  private static final Pattern PART =
      Pattern.compile("(?<![^\\s])(-?)\"([^\"]*)\"|(?<![^\\s])-(?=[\\p{L}\\p{N}])(\\S+)|(\\S+)");

  /** Nobody means more than this; the rest is passed over, so that no question takes long. */
  private static final int LONGEST = 1_000;

  static Phrasing of(String whole) {
    var typed = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    var plain = typed.replaceAll("[“”„«»]", "\"").replaceAll("[‐‑–—−]", "-");
    var words = new ArrayList<String>();
    var phrases = new ArrayList<String>();
    var without = new ArrayList<String>();
    var part = PART.matcher(plain);
    while (part.find()) {
      if (part.group(2) != null) {
        (part.group(1).isEmpty() ? phrases : without).add(part.group(2));
      } else if (part.group(3) != null) {
        without.add(part.group(3));
      } else {
        words.add(part.group(4));
      }
    }
    return new Phrasing(String.join(" ", words), phrases, without);
  }

  /** The same with other words. */
  Phrasing withWords(String others) {
    return new Phrasing(others, phrases, without);
  }

  /** As somebody would type it. */
  String asTyped() {
    var text = new StringBuilder(words);
    phrases.forEach(phrase -> text.append(" \"").append(phrase).append('"'));
    without.forEach(word -> text.append(" -").append(word.contains(" ") ? '"' + word + '"' : word));
    return text.toString().strip();
  }
}
