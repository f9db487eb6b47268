package org.pdu.readers.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** All messages. */
public interface Messages {
  /** Adds it; false where the person has said the like of that resource already. */
  boolean add(Message message);

  /** It, and nobody else changes it to the end of the transaction. */
  Optional<Message> held(UUID id);

  /** The one that stands in the way of it: the same kind of thing said already. */
  Optional<Message> alike(Message message);

  /** What somebody said, newest first. */
  List<Message> by(PersonId person, Message.Kind kind, long before, int most);

  /** What was approved for somebody to read, newest first. */
  List<Message> to(PersonId contributor, long before, int most);

  /** What waits for a decision by somebody else than these two, oldest first. */
  List<Message> waiting(PersonId reviewer, long after, int most);

  /** Practice changes that were approved, newest first. */
  List<Message> approvedChanges(long before, int most);

  void decide(UUID id, Message.State state, PersonId by, String reason, Instant at);

  /** Taken back by the one who said it: the words go. */
  void withdraw(UUID id, Instant at);

  /** How many people's thanks for a resource were approved. */
  long thanked(ResourceId resource);

  /** The resource is gone for good: what waits about it, and what was done after it, is unsaid. */
  void silence(ResourceId resource);
}
