package org.pdu.consent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Likeness;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
import org.pdu.people.PersonId;

/** What a consent must say. */
class ConsentRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate REVIEW = TODAY.plusYears(1);
  private static final PersonId WHO = new PersonId(new UUID(1, 1));

  @Test
  void whatIsWholeIsFine() {
    assertEquals(Set.of(), flaws(Whose.PSEUDONYM, "Wren", Use.PUBLIC, "", TODAY, REVIEW, 1));
    assertEquals(Set.of(), flaws(Whose.ANONYMOUS, "", Use.EVENTS, "Spring day", null, REVIEW, 2));
  }

  @Test
  void aNameIsNeededUnlessNoneIsToBeShown() {
    assertEquals(Set.of("called"), flaws(Whose.NAMED, " ", Use.PUBLIC, "", null, REVIEW, 1));
    assertEquals(
        Set.of("called"), flaws(Whose.NAMED, "x".repeat(81), Use.PUBLIC, "", null, REVIEW, 1));
    assertEquals(Set.of("called"), flaws(Whose.NAMED, "a\0b", Use.PUBLIC, "", null, REVIEW, 1));
  }

  @Test
  void nowhereIsNoUseAndEventsHaveNames() {
    assertEquals(Set.of("use"), flaws(Whose.NAMED, "Wren", Use.NONE, "", null, REVIEW, 1));
    assertEquals(Set.of("events"), flaws(Whose.NAMED, "Wren", Use.EVENTS, "", null, REVIEW, 1));
  }

  @Test
  void daysLieAhead() {
    var past = TODAY.minusDays(1);
    assertEquals(Set.of("until"), flaws(Whose.NAMED, "Wren", Use.PUBLIC, "", past, REVIEW, 1));
    assertEquals(Set.of("reviewOn"), flaws(Whose.NAMED, "Wren", Use.PUBLIC, "", null, TODAY, 1));
    assertEquals(
        Set.of("reviewOn"),
        flaws(Whose.NAMED, "Wren", Use.PUBLIC, "", null, TODAY.plusYears(6), 1));
  }

  @Test
  void theTextThatWasReadIsOneThatThereIs() {
    for (int version : new int[] {0, 3, -1}) {
      assertEquals(
          Set.of("textVersion"), flaws(Whose.NAMED, "Wren", Use.PUBLIC, "", null, REVIEW, version));
    }
  }

  @Test
  void whatIsRecordedForAnotherHasEvidenceAndSaysWhatIsInIt() {
    var bare =
        consent(Whose.NAMED, "Wren", Use.PUBLIC, "", null, REVIEW, 1, Given.RECORDED, Set.of());
    assertEquals(
        Set.of("evidence", "what"), Set.copyOf(ConsentRules.flaws(bare, TODAY, 2).keySet()));
  }

  private static Set<String> flaws(
      Whose whose,
      String called,
      Use use,
      String events,
      @org.jspecify.annotations.Nullable LocalDate until,
      LocalDate review,
      int text) {
    var what = Set.of(Likeness.TEXT);
    var given = consent(whose, called, use, events, until, review, text, Given.IN_PERSON, what);
    return Set.copyOf(ConsentRules.flaws(given, TODAY, 2).keySet());
  }

  private static Consent consent(
      Whose whose,
      String called,
      Use use,
      String events,
      @org.jspecify.annotations.Nullable LocalDate until,
      LocalDate review,
      int text,
      Given given,
      Set<Likeness> what) {
    return new Consent(
        new WorkId(new UUID(2, 2)),
        Optional.of(WHO),
        whose,
        called,
        what,
        use,
        events,
        Optional.ofNullable(until),
        review,
        "",
        "",
        "",
        text,
        given,
        "",
        Leaving.WITHDRAW,
        WHO,
        TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
