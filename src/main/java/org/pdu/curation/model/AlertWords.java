package org.pdu.curation.model;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an alert says: how many new things each saved search found, under the name that the reader
 * gave it, and never what they are.
 */
public final class AlertWords {
  /** Beyond this number, the letter says “or more”. */
  public static final int MOST = 100;

  public static final String SUBJECT = "Something new in your saved searches";

  private AlertWords() {}

  /** Paragraphs, parted by empty lines; the link follows by itself. */
  public static String of(String reader, Map<String, Integer> found) {
    var lines =
        found.entrySet().stream()
            .map(each -> each.getKey() + ": " + number(each.getValue()))
            .collect(Collectors.joining("\n\n"));
    return "Hello "
        + reader
        + "\n\nThis is what is new since we last looked for you:\n\n"
        + lines
        + "\n\nSign in to see what it is. On the same page you can change how often we write, or"
        + " stop these letters.";
  }

  private static String number(int count) {
    return count >= MOST ? MOST + " or more new" : count + " new";
  }
}
