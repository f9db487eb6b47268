package org.pdu.library.model;

import java.util.List;

/**
 * What an edition says.
 *
 * @param title at most 120 characters
 * @param summary at most 300 characters
 * @param body Markdown, at most 60,000 characters
 * @param contentNotes one a line, in the contributor's words
 * @param beforeYouRead whether a page with the notes stands before it
 * @param language as BCP 47 has it: {@code en-GB}
 * @param licence as it is known: {@code CC BY-NC-SA 4.0}
 * @param credit who made it, where no consent says how to be credited
 * @param minutes how long it takes to read, hear or watch
 * @param address where it stands elsewhere, where it does; empty otherwise
 * @param sources one a line: title | publisher | year | address
 * @param fictional whether it is invented, and said to be
 * @param partnershipOnly whether it is for those who can sign in, where no consent says so
 */
public record Words(
    String title,
    String summary,
    String body,
    String contentNotes,
    boolean beforeYouRead,
    String language,
    String licence,
    String credit,
    List<String> topics,
    List<String> groups,
    List<String> settings,
    int minutes,
    String address,
    String sources,
    boolean fictional,
    boolean partnershipOnly) {
  public Words {
    topics = List.copyOf(topics);
    groups = List.copyOf(groups);
    settings = List.copyOf(settings);
  }

  /** The content notes, one by one. */
  public List<String> notes() {
    return contentNotes.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The sources, one by one. */
  public List<Source> sourceList() {
    return sources
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Source::of)
        .toList();
  }

  /** How long it takes to read, at 200 words a minute. */
  public static int minutesOf(String body) {
    return Math.max(1, Math.ceilDiv(body.isBlank() ? 0 : body.strip().split("\\s+").length, 200));
  }
}
