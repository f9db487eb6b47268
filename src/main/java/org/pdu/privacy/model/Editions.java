package org.pdu.privacy.model;

import java.util.List;
import java.util.Optional;

/** Every version ever published. */
public interface Editions {
  /**
   * Publishes a version, once.
   *
   * @return whether its words are those it was first published with
   */
  boolean freeze(Edition edition);

  Optional<Edition> of(String slug, int version);

  /** All of a policy's, newest first. */
  List<Edition> of(String slug);
}
