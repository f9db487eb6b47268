package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.library.Resources;
import org.pdu.library.Resources.Topic;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.Follows;

/** Follows topics of the library, and stops. Doing either twice is no different. */
@UseCase
@Allow(Role.LEARNER)
public class FollowTopics {
  @Inject Follows follows;
  @Inject Resources resources;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** A topic, and whether the caller follows it. */
  public record Line(Topic topic, boolean followed) {}

  /** Every topic, in the order of the vocabulary. */
  public List<Line> all() {
    var own = follows.topicsOf(person.id());
    return resources.topics().stream()
        .map(topic -> new Line(topic, own.contains(topic.slug())))
        .toList();
  }

  public boolean follows(String topic) {
    return follows.topicsOf(person.id()).contains(topic);
  }

  /**
   * @throws NotFound when there is no such topic
   */
  public Topic follow(String slug) {
    var topic =
        resources.topics().stream()
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow(FollowTopics::none);
    var first = TellFollowers.next(clock.today());
    if (follows.follow(person.id(), topic.slug(), clock.now(), first)) {
      audit.record(person.id().value(), "readers.topic-followed", "topic " + topic.slug());
    }
    return topic;
  }

  /** Also a topic that is not in the vocabulary any more. */
  public void unfollow(String slug) {
    if (slug.length() > 100 || slug.chars().anyMatch(Character::isISOControl)) {
      throw none();
    }
    if (follows.unfollow(person.id(), slug)) {
      audit.record(person.id().value(), "readers.topic-unfollowed", "topic " + slug);
    }
  }

  private static NotFound none() {
    return new NotFound("There is no topic of that name.");
  }
}
