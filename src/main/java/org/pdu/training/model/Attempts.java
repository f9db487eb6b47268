package org.pdu.training.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.PersonId;

/** All attempts. */
public interface Attempts {
  void add(Attempt attempt);

  Optional<Attempt> byId(UUID id, PersonId person);

  /** The first answers given to a version's knowledge check before its lessons. */
  Optional<Attempt> before(PersonId person, String module, int version);

  /** Which modules' knowledge checks a person answered before the lessons: {@code slug:version}. */
  Set<String> checked(PersonId person);

  /** Keeps others who act on the same person's module out until this transaction ends. */
  void takeTurn(PersonId person, String module);
}
