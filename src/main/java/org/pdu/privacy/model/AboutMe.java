package org.pdu.privacy.model;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody told about one aspect of themselves.
 *
 * @param ownWords in their own words; empty for none
 */
public record AboutMe(Set<String> choices, String ownWords) {
  public AboutMe {
    choices = Set.copyOf(choices);
  }

  public boolean empty() {
    return choices.isEmpty() && ownWords.isBlank();
  }

  /** As one text, to be sealed: the choices on the first line, then the words. */
  public String text() {
    return String.join(" ", new TreeSet<>(choices)) + "\n" + ownWords;
  }

  /** Back from {@link #text}. */
  public static AboutMe of(String text) {
    int line = text.indexOf('\n');
    var choices =
        Arrays.stream(text.substring(0, line).split(" "))
            .filter(choice -> !choice.isEmpty())
            .collect(Collectors.toSet());
    return new AboutMe(choices, text.substring(line + 1));
  }
}
