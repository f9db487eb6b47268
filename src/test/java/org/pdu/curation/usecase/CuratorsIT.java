package org.pdu.curation.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.curation.model.History.What;
import org.pdu.curation.usecase.KeepPins.Wish;
import org.pdu.curation.usecase.ShowUnanswered.Mark;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.InContainer;
import org.pdu.platform.Waiting;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;
import org.pdu.search.Guidance;
import org.pdu.search.Searched;

/** What curators say reaches the search of each node within seconds, and is told of for ever. */
class CuratorsIT extends InContainer {
  private static final OptionalInt ANY = OptionalInt.empty();

  @Inject KeepWords words;
  @Inject ShowWords showWords;
  @Inject KeepPins pins;
  @Inject ShowUnanswered unanswered;
  @Inject DealWithUnanswered deal;
  @Inject CurrentPerson person;

  private final String some = "w" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

  @Inject Event<Searched> searched;
  @Inject Guidance guidance;
  @Inject CityClock clock;

  @BeforeEach
  void aCurator() {
    role(Role.EXPERT_CITIZEN);
  }

  @Test
  void aLineIsSaidToTheSearchAndRetiredAgain() {
    var before = guidance.version();
    var line = words.add(some + ", housing", "People say so");
    Waiting.until(guidance::version, now -> !now.equals(before));
    assertTrue(guidance.synonyms().contains(some + ", housing"));
    var changed =
        words.change(line.id().toString(), some + " => home", "Better", OptionalInt.of(1));
    assertTrue(guidance.synonyms().contains(some + " => " + some + ", home"));
    words.retire(line.id().toString(), "Not needed", OptionalInt.of(changed.version()));
    words.retire(line.id().toString(), "Not needed", OptionalInt.of(changed.version()));
    assertTrue(guidance.synonyms().stream().noneMatch(each -> each.contains(some)));
    assertEquals(
        List.of(What.RETIRED, What.CHANGED, What.ADDED),
        showWords.history(line).stream().map(Told::what).toList());
  }

  @Test
  void theSameLineIsOneLineAndTheSecondIsTold() {
    words.add(some + ", housing", "First");
    var told = assertThrows(Unacceptable.class, () -> words.add("Housing, " + some, "Second"));
    assertEquals("line", told.flaws().getFirst().field());
    assertThrows(Unacceptable.class, () -> words.add("pie, Psychologically informed service", "x"));
    assertThrows(Unacceptable.class, () -> words.add(some + ", the", ""));
  }

  @Test
  void whoLookedAtAnOlderVersionIsTold() {
    var id = words.add(some + ", housing", "First").id().toString();
    words.change(id, some + ", home", "Second", OptionalInt.of(1));
    assertThrows(
        Outdated.class, () -> words.change(id, some + ", house", "Third", OptionalInt.of(1)));
    assertThrows(NotFound.class, () -> words.change("\0no", some + ", x", "Why", ANY));
  }

  @Test
  void aPinHoldsForItsWordsInWhateverWayTheyAreTyped() {
    var pin = pins.add(wish(some + "  Housing", "training/the-pledge", "training/pie"));
    Waiting.until(
        () -> guidance.pinned(some.toUpperCase(java.util.Locale.ROOT) + " housing?"),
        List.of("training/the-pledge", "training/pie")::equals);
    assertEquals(clock.today().plusMonths(6), pin.said().ends());
    assertThrows(Unacceptable.class, () -> pins.add(wish(some + " housing", "training/pie")));
    pins.retire(pin.id().toString(), "Not needed", ANY);
    Waiting.until(() -> guidance.pinned(some + " housing"), List.of()::equals);
    assertFalse(pins.add(wish(some + " housing", "training/pie")).id().equals(pin.id()));
  }

  @Test
  void everythingWrongWithAPinIsNamedByItsField() {
    var flawed =
        assertThrows(
            Unacceptable.class,
            () -> pins.add(new Wish("jo@x.example", List.of(), clock.today().minusDays(1), "")));
    assertEquals(
        List.of("words", "first", "ends", "why"),
        flawed.flaws().stream().map(Unacceptable.Flaw::field).toList());
    assertThrows(Unacceptable.class, () -> pins.add(wish(some, "a", "a")));
    assertThrows(Unacceptable.class, () -> pins.add(wish(some, "a", "b", "c", "d")));
  }

  @Test
  void whatWasAskedInVainIsShownFromTheThirdTimeOn() {
    long hidden = unanswered.page(Mark.FIRST).hidden();
    ask(some, 0);
    for (int again = 0; again < 3; again++) {
      searched.fire(new Searched(some, 0)); // by the same person, who counts once
    }
    ask(some + " found", 4);
    Waiting.until(() -> unanswered.page(Mark.FIRST).hidden(), now -> now == hidden + 1);
    assertTrue(find().isEmpty());
    ask(" " + some.toUpperCase(java.util.Locale.ROOT) + "?", 0);
    ask(some, 0);
    var shown = Waiting.until(this::find, Optional::isPresent).orElseThrow();
    assertEquals(3, shown.times());
    deal.of(shown.id().toString(), "Somebody writes it");
    deal.of(shown.id().toString(), "Somebody writes it");
    assertTrue(find().isEmpty());
    for (int i = 0; i < 3; i++) {
      ask(some, 0);
    }
    assertEquals(3, Waiting.until(this::find, Optional::isPresent).orElseThrow().times());
  }

  @Test
  void whatLeadsToSomebodyIsNeverNoted() {
    assertFalse(HearSearches.worthNoting("jo@work.example"));
    assertFalse(HearSearches.worthNoting("07700 900123"));
    assertFalse(HearSearches.worthNoting("a".repeat(101)));
    assertTrue(HearSearches.worthNoting("missing appointments"));
  }

  @Test
  void othersMayNot() {
    role(Role.LEAD);
    assertThrows(NotAllowed.class, () -> words.add(some + ", housing", "x"));
    assertThrows(NotAllowed.class, () -> pins.retire("x", "x", ANY));
    assertThrows(NotAllowed.class, () -> unanswered.page(Mark.FIRST));
  }

  private Optional<org.pdu.curation.model.UnansweredSearches.Unanswered> find() {
    return unanswered.page(Mark.FIRST).items().stream()
        .filter(each -> each.words().equals(some))
        .findFirst();
  }

  /** Somebody else each time. */
  private void ask(String typed, long total) {
    role(Role.EXPERT_CITIZEN);
    searched.fire(new Searched(typed, total));
  }

  private static Wish wish(String asked, String... documents) {
    return new Wish(asked, List.of(documents), null, "People look for it");
  }

  private void role(Role role) {
    var grants = Set.of(new Grant(role, Optional.empty()));
    person.is(new PersonId(UUID.randomUUID()), "Curator", grants);
  }
}
