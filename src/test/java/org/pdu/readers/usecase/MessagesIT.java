package org.pdu.readers.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.outcomes.model.PracticeChanges;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Grant;
import org.pdu.people.Role;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.usecase.ShowMessages.Line;
import org.pdu.readers.usecase.TellPractice.Change;

/** Words of readers: read by another person first, counted once, and gone when taken back. */
class MessagesIT extends ReadersFixture {
  @Inject CurrentPerson person;
  @Inject ThankContributor thank;
  @Inject TellPractice tell;
  @Inject TakeBackMessage takeBack;
  @Inject ShowMessages show;
  @Inject ReviewMessages review;
  @Inject ShowReaderActions actions;
  @Inject PracticeChanges changes;
  @Inject CityClock clock;

  private final UUID reader = UUID.randomUUID();
  private final UUID writer = UUID.randomUUID();
  private final UUID expert = UUID.randomUUID();
  private UUID resource = UUID.randomUUID();

  @BeforeEach
  void people() throws Exception {
    for (var one : List.of(reader, writer, expert)) {
      somebody(one);
    }
    resource = shownResource(writer, "Thanked for");
    as(reader);
  }

  private void as(UUID who) {
    var expertise = new Grant(Role.EXPERT_CITIZEN, Optional.empty());
    person.is(id(who), "Somebody", who.equals(reader) ? Set.of() : Set.of(expertise));
  }

  @Test
  void aThankYouIsReadByAnotherPersonFirst() throws Exception {
    var id = thank.thank(resource.toString(), "It helped me.").toString();
    as(writer);
    assertEquals(List.of(), show.received("").items());
    assertThrows(NotAllowed.class, () -> review.approve(id), "who is thanked does not decide");
    as(expert);
    review.approve(id);
    review.approve(id);
    assertThrows(Conflict.class, () -> review.decline(id, "Too late"));
    as(writer);
    assertEquals(List.of("It helped me."), words(show.received("").items()));
    assertEquals(1, actions.of(resource.toString()).thanked());
    assertEquals(
        1, count("post.letter where kind = 'readers.words' and person_id = '" + writer + "'"));
    assertEquals(
        0,
        count("post.letter l where kind = 'readers.words' and cast(l as text) ilike '%helped%'"));
  }

  @Test
  void whoWroteItDoesNotDecideAndOthersWithoutTheRoleDont() {
    as(expert);
    var id = thank.thank(resource.toString(), "By an expert").toString();
    assertThrows(NotAllowed.class, () -> review.approve(id));
    as(reader);
    assertThrows(NotAllowed.class, () -> review.approve(id));
    assertThrows(NotAllowed.class, () -> review.waiting(""));
  }

  @Test
  void whatIsDeclinedIsNeverPassedOn() {
    var id = thank.thank(resource.toString(), "Not so kind").toString();
    as(expert);
    assertThrows(Unacceptable.class, () -> review.decline(id, ""));
    review.decline(id, "Please say it kindly.");
    as(writer);
    assertEquals(List.of(), show.received("").items());
    as(reader);
    assertEquals("Please say it kindly.", show.ownThanks("").items().get(0).message().reason());
    thank.thank(resource.toString(), "Thank you");
  }

  @Test
  void oneThankYouForEachResourceAndNoneForOnesOwn() {
    var first = thank.thank(resource.toString(), "Thank you");
    assertEquals(first, thank.thank(resource.toString(), "Thank you"));
    assertThrows(Conflict.class, () -> thank.thank(resource.toString(), "And again"));
    takeBack.of(first.toString());
    takeBack.of(first.toString());
    thank.thank(resource.toString(), "And again");
    as(writer);
    assertThrows(Conflict.class, () -> thank.thank(resource.toString(), "Me"));
    assertThrows(NotFound.class, () -> takeBack.of(first.toString()));
  }

  @Test
  void aChangeCountsOnceAndTakenBackCountsNoMore() throws Exception {
    var month = YearMonth.from(clock.today());
    long before = counted(month);
    var change = new Change("I ask first.", "team", clock.today());
    var id = tell.tell(resource.toString(), change);
    assertEquals(id, tell.tell(resource.toString(), change));
    assertEquals(before + 1, counted(month));
    takeBack.of(id.toString());
    takeBack.of(id.toString());
    assertEquals(before, counted(month));
    assertEquals(0, count("readers.message where words <> '' and person_id = '" + reader + "'"));
  }

  private long counted(YearMonth month) throws Exception {
    return committed(() -> changes.people(Unit.CITY, month, month).getOrDefault(month, 0L));
  }

  @Test
  void aChangeIsToldInFull() {
    var today = clock.today();
    List<Change> odd = new ArrayList<>();
    odd.add(new Change("", "team", today));
    odd.add(new Change("x".repeat(1_001), "team", today));
    odd.add(new Change("Words", "", today));
    odd.add(new Change("Words", "everybody", today));
    odd.add(new Change("Words", "team", null));
    odd.add(new Change("Words", "team", today.plusDays(1)));
    odd.add(new Change("Words", "team", LocalDate.of(1999, 1, 1)));
    for (var each : odd) {
      assertThrows(Unacceptable.class, () -> tell.tell(resource.toString(), each), each.toString());
    }
  }

  @Test
  void whatIsAboutSomethingHiddenIsNotInTheQueue() throws Exception {
    var id = thank.thank(resource.toString(), "Hidden").toString();
    hide(resource);
    as(expert);
    assertThrows(NotFound.class, () -> review.approve(id));
  }

  private static List<String> words(List<Line> lines) {
    return lines.stream().map(line -> line.message().words()).toList();
  }
}
