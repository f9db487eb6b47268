package org.pdu.people.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pdu.people.DemoLearner;
import org.pdu.people.PersonId;
import org.pdu.people.model.DemoCity;
import org.pdu.people.model.DemoCity.Post;
import org.pdu.people.model.DemoDraw;
import org.pdu.people.model.DemoPartnership;

/** The demonstration partnership as its file describes it and as it is drawn. */
class DemoPartnershipTest {
  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final LocalDate TODAY = NOW.atDay(1);
  private static final DemoPartnership FILE =
      FileDemoPartnership.read(Path.of("content/demo/partnership.yaml"));
  private static final DemoCity CITY = DemoDraw.of(FILE, NOW);

  @Test
  void itIsAsLargeAsPromised() {
    assertEquals(12, FILE.organisations().size());
    assertEquals(40, FILE.organisations().stream().mapToInt(o -> o.services().size()).sum());
    assertEquals(15, FILE.jobRoles().size());
    assertEquals(10, FILE.signIns().size());
    int people = CITY.people().size();
    assertTrue(people >= 590 && people <= 630, people + " people");
  }

  @Test
  void everyMachineDrawsTheSame() {
    assertEquals(CITY, DemoDraw.of(FILE, NOW));
    assertNotEquals(CITY.posts(), DemoDraw.of(FILE, NOW.plusMonths(1)).posts());
  }

  @Test
  void nobodyIsThereTwice() {
    assertDistinct(CITY.people().stream().map(DemoCity.Somebody::id).toList());
    assertDistinct(CITY.people().stream().map(DemoCity.Somebody::email).toList());
    assertDistinct(CITY.people().stream().map(DemoCity.Somebody::name).toList());
    assertDistinct(CITY.posts().stream().map(Post::id).toList());
  }

  @Test
  void everyPostOfTheFileIsHeldToday() {
    for (var organisation : FILE.organisations()) {
      for (var service : organisation.services()) {
        service
            .posts()
            .forEach((role, size) ->
                assertEquals(size.longValue(), holders(service.slug(), role), role));
      }
    }
  }

  @Test
  void twelveWorkForTwoOrganisationsHalfAndHalf() {
    var two =
        today().values().stream().filter(posts -> posts.size() > 1).collect(Collectors.toList());
    assertEquals(12, two.size());
    for (var posts : two) {
      assertEquals(2, posts.stream().map(Post::organisation).distinct().count());
      assertTrue(posts.stream().allMatch(post -> post.share().doubleValue() == 0.5));
    }
  }

  @Test
  void someHaveLeftAndSomeOfThemWorkElsewhereNow() {
    var ended = CITY.posts().stream().filter(post -> post.ends().isPresent()).toList();
    assertEquals(24, ended.size());
    assertTrue(ended.stream().allMatch(post -> post.ends().get().isBefore(TODAY)));
    assertTrue(ended.stream().allMatch(post -> post.starts().isBefore(post.ends().get())));
    assertEquals(10, ended.stream().filter(post -> today().containsKey(post.person())).count());
  }

  @Test
  void mostCameWithinThreeYears() {
    long recent =
        CITY.posts().stream().filter(post -> post.starts().isAfter(TODAY.minusYears(3))).count();
    assertTrue(recent > CITY.posts().size() / 2, recent + " of " + CITY.posts().size());
    assertTrue(CITY.posts().stream().allMatch(post -> post.starts().isBefore(TODAY)));
  }

  @Test
  void headcountsAreKnownOldOrSaidToBeUnknown() {
    var latest =
        CITY.headcounts().stream()
            .collect(
                Collectors.toMap(
                    word -> word.service() + "/" + word.jobRole(),
                    Function.identity(),
                    (a, b) -> a.from().isAfter(b.from()) ? a : b));
    long unknown = latest.values().stream().filter(word -> word.people().isEmpty()).count();
    long old =
        latest.values().stream()
            .filter(word -> word.people().isPresent())
            .filter(word -> word.from().isBefore(NOW.minusMonths(6)))
            .count();
    assertTrue(unknown > 0 && old > 0 && unknown + old < latest.size() / 2);
    assertFalse(CITY.headcounts().stream().anyMatch(word -> word.from().isAfter(NOW)));
  }

  @Test
  void thereAreTeamsOfThree() {
    assertTrue(
        FILE.organisations().stream()
            .flatMap(organisation -> organisation.services().stream())
            .anyMatch(service ->
                service.posts().values().stream().mapToInt(Integer::intValue).sum() == 3));
  }

  @Test
  void demoSignInsHaveNoTrainingBehindThem() {
    var learners = CITY.learners().stream().map(DemoLearner::person).toList();
    assertDistinct(learners);
    assertEquals(CITY.people().size() - 10, learners.size());
    FILE.signIns()
        .forEach(one -> assertFalse(learners.contains(DemoCity.person(one.email())), one.email()));
  }

  @Test
  void theTwoYearsEndWithThePresentMonth() {
    var months = CITY.learners().stream().map(DemoLearner::from).sorted().toList();
    assertEquals(NOW.minusMonths(23), months.getFirst());
    assertFalse(months.getLast().isAfter(NOW));
    var surges = CITY.learners().stream().flatMap(one -> one.surges().stream()).toList();
    assertTrue(surges.stream().noneMatch(month -> month.isAfter(NOW)));
  }

  private static Map<PersonId, List<Post>> today() {
    return CITY.posts().stream()
        .filter(post -> post.covers(TODAY))
        .collect(Collectors.groupingBy(Post::person));
  }

  private static long holders(String service, String role) {
    return CITY.posts().stream()
        .filter(post -> post.service().equals(DemoCity.service(service)))
        .filter(post -> post.jobRole().equals(DemoCity.jobRole(role)))
        .filter(post -> post.covers(TODAY))
        .count();
  }

  private static void assertDistinct(List<?> all) {
    assertEquals(new HashSet<>(all).size(), all.size());
  }
}
