package org.pdu.library.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** The words of all resources. */
public interface Editions {
  Optional<Edition> find(ResourceId id, int number);

  /** Writes an edition that nobody was shown yet. */
  void write(ResourceId id, Edition edition);

  /** What is attached to one edition is attached to another as well. */
  void copyAttachments(ResourceId id, int from, int to);

  /** The highest number there is. */
  int last(ResourceId id);

  /** Takes the words out of every edition, every reason and every comment. */
  void empty(ResourceId id);

  /** Whether somebody has written any of an edition, or of one before it, whose words it has. */
  boolean wrote(ResourceId id, int number, PersonId who);

  /** Whether anybody has written any of it. */
  boolean handled(ResourceId id);

  /** Writes down that somebody has. */
  void hand(ResourceId id, int number, PersonId who, Instant at);
}
