package org.pdu.library.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** Who has taken a copy of what, so that they can be told when it is taken back. */
public interface Downloads {
  /** Once for each file and person, however often it is fetched: films are fetched in pieces. */
  void note(ResourceId id, UUID file, PersonId who, Instant at);

  /** Somebody who has copies of what was taken back since, and was not told; one at a time. */
  Optional<PersonId> untold();

  /** When that person took the copies that are to be deleted; told from now on. */
  List<Instant> tell(PersonId who, Instant now);
}
