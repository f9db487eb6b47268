package org.pdu.readers.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** Who follows which topic, and what was new in it. */
public interface Follows {
  /** Somebody whose letter of the day is due: what was new after {@code toldAt} is to be told. */
  record Follower(PersonId person, Instant toldAt) {}

  /** A resource shown for the first time, in a topic that somebody follows. */
  record Anew(String topic, ResourceId resource) {}

  Set<String> topicsOf(PersonId person);

  /** Whether it was not followed before. */
  boolean follow(PersonId person, String topic, Instant at, Instant firstLetter);

  boolean unfollow(PersonId person, String topic);

  void shown(ResourceId resource, List<String> topics, Instant at);

  /** Somebody whose letter is due; another node passes them over to the end of the transaction. */
  Optional<Follower> due(Instant now);

  List<Anew> anew(Follower follower);

  void told(PersonId person, Instant at, Instant next);

  /** What was new before that moment is of no use to anybody any more. */
  void forgetBefore(Instant before);
}
