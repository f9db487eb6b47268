package org.pdu.privacy.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.pdu.people.PersonId;

/** What people told about themselves: sealed, and opened for nobody but them. */
public interface Confidences {
  /** Whether this product has a key to seal with; without one nothing is asked. */
  boolean open();

  /** What somebody told; empty when nothing, or when it was sealed under another key. */
  Optional<AboutMe> of(PersonId person, Aspect aspect);

  /** Of which aspects something is kept, readable or not. */
  Set<Aspect> told(PersonId person);

  void keep(PersonId person, Aspect aspect, AboutMe told);

  void takeBack(PersonId person, Aspect aspect);

  void forget(PersonId person);

  /** How many people chose what; for rounding, and never to be shown as it is. */
  Map<Aspect, Map<String, Integer>> counts();

  /** For one person's own download. */
  default void each(PersonId person, BiConsumer<Aspect, AboutMe> reader) {
    for (var aspect : Aspect.values()) {
      of(person, aspect).ifPresent(told -> reader.accept(aspect, told));
    }
  }
}
