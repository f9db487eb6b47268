package org.pdu.library.model;

import java.time.Instant;
import java.util.List;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** Which resources stand in which lessons. */
public interface Placements {
  /** In a lesson, as {@code module/lesson}; oldest first. */
  List<ResourceId> in(String lesson);

  /** Lessons that a resource stands in. */
  List<String> of(ResourceId id);

  void place(ResourceId id, String lesson, PersonId by, Instant at);

  void remove(ResourceId id, String lesson);
}
