package org.pdu.readers.model;

import java.time.Instant;
import java.util.List;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** What people keep for themselves. */
public interface Bookshelf {
  /** Something kept; the newest has the greatest number. */
  record Kept(long number, ResourceId resource, Instant at) {}

  /** Whether it was not kept before. */
  boolean save(PersonId person, ResourceId resource, Instant at);

  /** Whether it was kept until now. */
  boolean unsave(PersonId person, ResourceId resource);

  boolean has(PersonId person, ResourceId resource);

  /** Newest first. */
  List<Kept> page(PersonId person, long before, int most);
}
