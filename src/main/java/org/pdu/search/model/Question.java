package org.pdu.search.model;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to find.
 *
 * @param words as they were typed; "quoted words" must stand together, and -a-word must be missing
 * @param type only this type, such as {@code lesson}; null for all
 * @param topic only this topic; null for all
 * @param after where the last page ended ({@link Answer#next}); null for the first page
 * @param size how many hits at most, 1 to {@value #MOST}
 */
public record Question(
    String words, @Nullable String type, @Nullable String topic, @Nullable String after, int size) {
  /** The longest question, in characters. */
  public static final int LONGEST = 200;

  /** The largest page. */
  public static final int MOST = 50;

  /** The usual page. */
  public static final int USUAL = 10;

  /** Whether there is nothing to look for: no words, and no type or topic to list. */
  public boolean isEmpty() {
    return words.isBlank() && type == null && topic == null;
  }
}
