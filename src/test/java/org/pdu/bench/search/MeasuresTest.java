package org.pdu.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every expected number was worked out by hand. */
class MeasuresTest {
  private static final double CLOSE = 1e-6;

  /** Gains 7, 3 and 1; the ideal is 7 + 3 / log2(3) + 1 / 2 = 9.392789. */
  private static final Question QUESTION =
      new Question("q", "words", "", Map.of("best", 3, "good", 2, "some", 1, "none", 0, "bad", -1));

  @Test
  void theIdealAnswerIsOneInEverything() {
    var measures = Measures.of(QUESTION, List.of("best", "good", "some"));
    assertEquals(new Measures(1, 1, 1, 1, 1), measures);
  }

  @Test
  void anAnswerOfNothingIsZeroInEverything() {
    assertEquals(new Measures(0, 0, 0, 0, 0), Measures.of(QUESTION, List.of()));
  }

  @Test
  void gainsAreGradedAndDiscountedByPlace() {
    var measures = Measures.of(QUESTION, List.of("none", "good", "best"));
    // (0 + 3 / 1.584963 + 7 / 2) / 9.392789 = 5.392789 / 9.392789
    assertEquals(0.574141, measures.ndcg(), CLOSE);
    assertEquals(0.5, measures.reciprocal(), CLOSE);
    assertEquals(2.0 / 3, measures.recallTen(), CLOSE);
    assertEquals(0, measures.success());
  }

  @Test
  void theIdealIsOfAllThatWasJudgedFoundOrNot() {
    // 7 / 9.392789
    assertEquals(0.745252, Measures.of(QUESTION, List.of("best")).ndcg(), CLOSE);
  }

  @Test
  void textsOfTheSameGradeMayStandInAnyOrder() {
    var question = new Question("q", "words", "", Map.of("one", 2, "two", 2, "three", 1));
    assertEquals(
        Measures.of(question, List.of("one", "two", "three")),
        Measures.of(question, List.of("two", "one", "three")));
    assertEquals(1, Measures.of(question, List.of("two")).success());
  }

  @Test
  void whatNobodyJudgedAndWhatIsBadGainNothing() {
    var measures = Measures.of(QUESTION, List.of("unheard-of", "bad", "some"));
    // (1 / 2) / 9.392789
    assertEquals(0.053232, measures.ndcg(), CLOSE);
    assertEquals(1.0 / 3, measures.reciprocal(), CLOSE);
  }

  @Test
  void aTextThatIsNamedTwiceCountsWhereItStandsFirst() {
    assertEquals(
        Measures.of(QUESTION, List.of("best", "good")),
        Measures.of(QUESTION, List.of("best", "best", "good", "best")));
  }

  @Test
  void gainAndReciprocalEndBehindTheTenthAndRecallBehindTheFiftieth() {
    var question = new Question("q", "words", "", Map.of("a10", 1, "a49", 1, "a50", 1));
    var measures = Measures.of(question, IntStream.range(0, 60).mapToObj(i -> "a" + i).toList());
    assertEquals(0, measures.ndcg());
    assertEquals(0, measures.reciprocal());
    assertEquals(0, measures.recallTen());
    assertEquals(2.0 / 3, measures.recallFifty(), CLOSE);
  }

  @Test
  void aQuestionThatNothingAnswersCannotBeMeasured() {
    var hopeless = new Question("q", "words", "", Map.of("none", 0));
    assertThrows(IllegalArgumentException.class, () -> Measures.of(hopeless, List.of("none")));
  }

  @Test
  void percentilesAreTimesThatWereMeasured() {
    double[] times = {1, 2, 3, 4};
    assertEquals(2, Speed.at(times, 0.5));
    assertEquals(4, Speed.at(times, 0.99));
    assertEquals(1, Speed.at(times, 0.01));
  }
}
