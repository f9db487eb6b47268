package org.pdu.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairedTest {
  @Test
  void thoseThatAnswerAlikeDoNotDiffer() {
    double[] same = {0.2, 0.4, 1};
    assertEquals(new Paired(0, 0, 0, 1, 0, 0), Paired.of(same, same));
  }

  @Test
  void aLeadAtEveryQuestionIsHardlyChance() {
    var one = new double[40];
    Arrays.setAll(one, i -> 0.5 + i % 3 * 0.1);
    var other = new double[40];
    Arrays.fill(other, 0.4);
    var paired = Paired.of(one, other);
    assertEquals(0.1975, paired.mean(), 1e-9);
    assertTrue(paired.low() > 0.15 && paired.high() < 0.25, paired::toString);
    assertTrue(paired.chance() < 0.001, paired::toString);
    assertEquals(40, paired.better());
    assertEquals(0, paired.worse());
  }

  @Test
  void oneQuestionThatWentWellProvesNothing() {
    double[] one = {1, 0.5, 0.5, 0.5};
    double[] other = {0, 0.5, 0.5, 0.5};
    var paired = Paired.of(one, other);
    assertEquals(0, paired.low());
    assertEquals(1, paired.chance(), 1e-9);
  }

  @Test
  void twoQuestionsEitherWayAreSeenByAllFourThrows() {
    // Of the four ways to give two equal differences their signs, two are as far from 0.
    assertEquals(0.5, Paired.of(new double[] {1, 1}, new double[] {0, 0}).chance(), 0.02);
  }

  @Test
  void answersToDifferentQuestionsAreNotCompared() {
    assertThrows(
        IllegalArgumentException.class, () -> Paired.of(new double[] {1}, new double[] {1, 2}));
    assertThrows(IllegalArgumentException.class, () -> Paired.of(new double[0], new double[0]));
  }

  @Property(tries = 30)
  void theMeanLiesWhereMeansLieAndTheSameNumbersSayTheSame(
      @ForAll @Size(min = 1, max = 30) double @DoubleRange(min = 0, max = 1) [] one) {
    var other = new double[one.length];
    Arrays.fill(other, 0.5);
    var paired = Paired.of(one, other);
    assertEquals(paired, Paired.of(one, other));
    assertTrue(paired.low() <= paired.mean() + 1e-9, paired::toString);
    assertTrue(paired.mean() <= paired.high() + 1e-9, paired::toString);
    assertTrue(paired.chance() > 0 && paired.chance() <= 1, paired::toString);
  }
}
