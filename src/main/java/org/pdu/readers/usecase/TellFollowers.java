package org.pdu.readers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.library.Resources;
import org.pdu.library.ShownResource;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.post.Letter;
import org.pdu.post.Letters;
import org.pdu.readers.model.Follows;
import org.pdu.readers.model.Follows.Anew;
import org.pdu.readers.model.Follows.Follower;

/**
 * Writes to those who follow topics: how many new resources each topic has, and never which. Only
 * what may be read at the moment of writing is counted.
 */
@ApplicationScoped
public class TellFollowers {
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final Duration OF_USE = Duration.ofDays(40);

  @Inject Follows follows;
  @Inject Resources resources;
  @Inject Register register;
  @Inject Letters letters;
  @Inject CityClock clock;

  /** When the next letter after one on that day may be written. */
  static Instant next(LocalDate day) {
    return day.plusDays(1).atTime(MORNING).atZone(ClockSource.CITY).toInstant();
  }

  /** One person's letter; false when nobody's is due. */
  @Transactional
  public boolean one() {
    var due = follows.due(clock.now());
    due.ifPresent(this::tell);
    return due.isPresent();
  }

  /** What is too old to be told is let go of. */
  @Transactional
  public void tidy() {
    follows.forgetBefore(clock.now().minus(OF_USE));
  }

  private void tell(Follower follower) {
    var counts = counts(follower);
    if (!counts.isEmpty()) {
      register
          .byId(follower.person())
          .filter(Registered::open)
          .ifPresent(reader -> letters.send(letter(reader, counts)));
    }
    follows.told(follower.person(), clock.now(), next(clock.today()));
  }

  /** Titles of topics, each with the number of what is new in it. */
  private Map<String, Long> counts(Follower follower) {
    var anew = follows.anew(follower);
    var readable =
        anew.isEmpty()
            ? java.util.Set.of()
            : resources.shown(anew.stream().map(Anew::resource).distinct().toList(), true).stream()
                .map(ShownResource::id)
                .collect(Collectors.toSet());
    var byTopic =
        anew.stream()
            .filter(one -> readable.contains(one.resource()))
            .collect(Collectors.groupingBy(Anew::topic, Collectors.counting()));
    Map<String, Long> counts = new LinkedHashMap<>();
    for (var topic : resources.topics()) {
      var number = byTopic.get(topic.slug());
      if (number != null) {
        counts.put(topic.title(), number);
      }
    }
    return counts;
  }

  private Letter letter(Registered reader, Map<String, Long> counts) {
    var lines =
        counts.entrySet().stream()
            .map(each -> each.getKey().replaceAll("\\p{Cntrl}", " ") + ": " + each.getValue())
            .collect(Collectors.joining("\n\n"));
    return new Letter(
        "readers:topics:" + reader.id() + ":" + clock.today(),
        "readers.topics",
        Optional.of(reader.id()),
        reader.email(),
        "New in the topics you follow",
        "There is something new in the library, in topics you follow:\n\n"
            + lines
            + "\n\nLook whenever it suits you. On the same page you can stop these letters.",
        "/following",
        Optional.of(next(clock.today())));
  }
}
