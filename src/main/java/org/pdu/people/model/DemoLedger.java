package org.pdu.people.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.pdu.people.DemoLearner;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.JobRoleId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.DemoCity.Post;
import org.pdu.people.model.DemoPartnership.Organisation;
import org.pdu.people.model.DemoPartnership.Service;
import org.pdu.people.model.DemoPartnership.Told;
import org.pdu.people.model.DemoPartnership.Uptake;

/**
 * What follows from who works where: what services say of their size, and who takes up training.
 */
final class DemoLedger {
  private static final int LATEST = 2;
  private static final int YEAR_BEFORE = 14;
  private static final int FIRST = 26;

  private final DemoPartnership given;
  private final YearMonth now;
  private final List<Post> posts;

  DemoLedger(DemoPartnership given, YearMonth now, List<Post> posts) {
    this.given = given;
    this.now = now;
    this.posts = posts;
  }

  /** Older words count who was in post then; the latest says how many posts there are. */
  List<HeadcountRecorded> headcounts() {
    var words = new ArrayList<HeadcountRecorded>();
    for (Organisation organisation : given.organisations()) {
      for (Service service : organisation.services()) {
        service.posts().forEach((role, size) -> words.addAll(words(organisation, service, role)));
      }
    }
    return List.copyOf(words);
  }

  private List<HeadcountRecorded> words(Organisation organisation, Service service, String role) {
    var first = now.minusMonths(FIRST);
    if (service.told() == Told.UNKNOWN) {
      return List.of(word(organisation, service, role, first, OptionalInt.empty()));
    }
    var words = new ArrayList<HeadcountRecorded>();
    for (var month : List.of(first, now.minusMonths(YEAR_BEFORE))) {
      words.add(word(organisation, service, role, month, inPost(service, role, month)));
    }
    if (service.told() == Told.KNOWN) {
      var size = OptionalInt.of(service.posts().getOrDefault(role, 0));
      words.add(word(organisation, service, role, now.minusMonths(LATEST), size));
    }
    return words;
  }

  private static HeadcountRecorded word(
      Organisation of, Service service, String role, YearMonth from, OptionalInt people) {
    return new HeadcountRecorded(
        DemoCity.organisation(of.slug()),
        DemoCity.service(service.slug()),
        DemoCity.jobRole(role),
        from,
        people);
  }

  private OptionalInt inPost(Service service, String role, YearMonth month) {
    ServiceId there = DemoCity.service(service.slug());
    JobRoleId as = DemoCity.jobRole(role);
    return OptionalInt.of(
        (int)
            posts.stream()
                .filter(post -> post.service().equals(there) && post.jobRole().equals(as))
                .filter(post -> post.covers(month.atEndOfMonth()))
                .count());
  }

  /** Everybody but the demo sign-ins, whose training is left for the reader to try. */
  List<DemoLearner> learners() {
    Set<PersonId> signIns =
        given.signIns().stream()
            .map(signIn -> DemoCity.person(signIn.email()))
            .collect(Collectors.toSet());
    Map<PersonId, DemoLearner> learners = new LinkedHashMap<>();
    for (Post post : posts) {
      if (!signIns.contains(post.person())) {
        learners.putIfAbsent(post.person(), learner(post));
      }
    }
    return List.copyOf(learners.values());
  }

  private DemoLearner learner(Post post) {
    long shift = given.shiftTo(now);
    Uptake uptake = uptakeOf(post);
    var start = uptake.start().plusMonths(shift);
    var there = YearMonth.from(post.starts()).plusMonths(1);
    return new DemoLearner(
        post.person(),
        there.isAfter(start) ? there : start,
        uptake.pace(),
        uptake.surges().stream()
            .map(month -> month.plusMonths(shift))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Uptake uptakeOf(Post post) {
    return given.uptake().entrySet().stream()
        .filter(entry -> DemoCity.organisation(entry.getKey()).equals(post.organisation()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> new Uptake(now, 0, Set.of()));
  }
}
