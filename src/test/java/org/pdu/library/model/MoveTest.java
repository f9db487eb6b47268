package org.pdu.library.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every state against every set of things that somebody can be to a resource. */
class MoveTest {
  private static final Set<Move> JUDGE = EnumSet.of(Move.PASS, Move.SEND_BACK, Move.KEEP);

  @Property
  void nobodyJudgesWhatTheyWroteOrGaveTheirExperienceTo(
      @ForAll State state, @ForAll boolean shown, @ForAll Set<Part> who) {
    if (who.contains(Part.AUTHOR) || who.contains(Part.CONTRIBUTOR)) {
      assertTrue(Move.open(state, shown, who).stream().noneMatch(JUDGE::contains));
    }
  }

  @Property
  void theContributorAloneSaysYesToTheFinalEdit(
      @ForAll State state, @ForAll boolean shown, @ForAll Set<Part> who) {
    boolean offered = Move.open(state, shown, who).contains(Move.APPROVE);
    assertEquals(state == State.APPROVAL && who.contains(Part.CONTRIBUTOR), offered);
  }

  @Property
  void whoeverIsNothingToItMovesNothing(@ForAll State state, @ForAll boolean shown) {
    assertTrue(Move.open(state, shown, Set.of()).isEmpty());
  }

  @Property
  void nothingLeadsOutOfWhatWasTakenBackNorIntoIt(
      @ForAll boolean shown, @ForAll Set<Part> who, @ForAll Move move) {
    assertTrue(Move.open(State.WITHDRAWN, shown, who).isEmpty());
    assertFalse(move.to() == State.WITHDRAWN);
  }

  @Property
  void whatIsOfferedIsWhatIsAllowed(
      @ForAll State state, @ForAll boolean shown, @ForAll Set<Part> who, @ForAll Move move) {
    assertEquals(move.allowed(state, shown, who), Move.open(state, shown, who).contains(move));
  }

  @Property
  void beingMoreNeverTakesAStepAwayButThatOfAReviewer(
      @ForAll State state, @ForAll boolean shown, @ForAll Set<Part> who, @ForAll Part more) {
    var wider = EnumSet.noneOf(Part.class);
    wider.addAll(who);
    wider.add(more);
    for (var move : Move.open(state, shown, who)) {
      assertTrue(JUDGE.contains(move) || move.allowed(state, shown, wider), move + " for " + wider);
    }
  }

  @Property
  void aCodeIsItsMoves(@ForAll Move move) {
    assertEquals(Optional.of(move), Move.of(move.code()));
    assertTrue(move.code().matches("[a-z]+(-[a-z]+)?"));
  }

  @Example
  void withoutAReviewersYesNoDraftThatWasNeverShownIsPublished() {
    assertFalse(reachable(move -> move != Move.PASS, false).contains(State.PUBLISHED));
    assertTrue(reachable(move -> true, false).contains(State.PUBLISHED));
  }

  @Example
  void withoutTheContributorsYesNoEditIsPublished() {
    // leaving it as it was shows the edition that the contributor has said yes to before
    assertFalse(
        reachable(move -> move != Move.APPROVE && move != Move.ABANDON, true)
            .contains(State.PUBLISHED));
  }

  @Example
  void onlyReasonsThatHelpAreAskedFor() {
    var asked = Arrays.stream(Move.values()).filter(Move::needsReason).toList();
    assertEquals(EnumSet.of(Move.SEND_BACK, Move.DECLINE, Move.ARCHIVE), EnumSet.copyOf(asked));
  }

  /** Where a draft can get to, whoever takes the steps. */
  private static Set<State> reachable(Predicate<Move> taken, boolean shown) {
    var all = EnumSet.of(State.DRAFT);
    var next = new ArrayDeque<>(all);
    while (!next.isEmpty()) {
      var state = next.remove();
      for (var part : Part.values()) {
        Move.open(state, shown, Set.of(part)).stream()
            .filter(taken)
            .map(Move::to)
            .filter(all::add)
            .forEach(next::add);
      }
    }
    return all;
  }
}
