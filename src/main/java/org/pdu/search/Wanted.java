package org.pdu.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to be found.
 *
 * @param words as typed; empty for whatever the filters leave
 * @param filters what it is narrowed down to: {@code type}, {@code topic}, {@code group}, {@code
 *     setting}, {@code year}, {@code organisation}, {@code minutes}; any of the values of each
 * @param since only what can be found since that moment for the first time
 */
public record Wanted(String words, Map<String, List<String>> filters, Optional<Instant> since) {
  public Wanted {
    filters = Map.copyOf(filters);
  }
}
