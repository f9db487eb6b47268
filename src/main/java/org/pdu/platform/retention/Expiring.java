package org.pdu.platform.retention;

import java.time.Instant;

/**
 * Something that is not kept for ever. Each context that keeps such a thing has a bean for it;
 * facts never are such a thing.
 */
public interface Expiring {
  RetentionRule rule();

  /** How many would go if the rule ran for things of before that moment. */
  long due(Instant before);

  /**
   * Removes them, at most so many at a time.
   *
   * @return how many went; fewer than {@code most} when nothing is left to go
   */
  int remove(Instant before, int most);
}
