package org.pdu.search.model;

import java.time.Instant;
import java.util.Set;

/**
 * Who asks, and when: what decides over everything that is shown.
 *
 * @param keys what the person holds, as {@link org.pdu.search.Audience} names them
 * @param now the moment of the answer
 */
public record Sight(Set<String> keys, Instant now) {
  public Sight {
    keys = Set.copyOf(keys);
  }
}
