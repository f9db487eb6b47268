package org.pdu.library.model;

import java.util.List;
import java.util.Optional;

/** What the product itself brings to the library. */
public interface BroughtResources {
  /**
   * One of them.
   *
   * @param version a higher one replaces what was shown before
   */
  record Brought(
      String slug, int version, ResourceType type, Words words, Optional<String> easyReadOf) {}

  List<Brought> all();
}
