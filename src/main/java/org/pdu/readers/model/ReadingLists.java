package org.pdu.readers.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** All lists. */
public interface ReadingLists {
  /** What can be said of a list. */
  record Wording(String name, String description, Audience audience, Optional<UUID> audienceId) {}

  /** Those of a person, by name; nobody else's lists change meanwhile. */
  List<ReadingList> own(PersonId person);

  /** Waits until nobody else changes this person's lists, to the end of the transaction. */
  void hold(PersonId person);

  Optional<ReadingList> find(UUID id);

  /** The same, and nobody else changes it to the end of the transaction. */
  Optional<ReadingList> held(UUID id);

  /** Lists that others share with everybody or with one of these organisations, newest first. */
  List<ReadingList> shared(PersonId reader, Collection<UUID> organisations, long before, int most);

  /** Every list that is not its owner's alone, hidden ones among them, newest first. */
  List<ReadingList> sharedWithAnybody(long before, int most);

  void add(UUID id, PersonId owner, Wording wording, Instant at);

  void change(UUID id, Wording wording, Instant at);

  void remove(UUID id);

  void hide(UUID id, PersonId by, String reason, Instant at);

  void showAgain(UUID id);

  /** What is in it, in its order. */
  List<ResourceId> items(UUID id);

  /** What is in it from now on, in that order. */
  void fill(UUID id, List<ResourceId> items, Instant at);
}
