package org.pdu.bench.search;

import java.util.Arrays;
import java.util.Random;

/**
 * Two ways of answering the same questions, question by question.
 *
 * @param mean of the differences, one minus the other
 * @param low where the middle 95 of 100 means of questions drawn anew (bootstrap) begin
 * @param high where they end
 * @param chance how likely a mean at least so far from 0 would be if it were chance which of the
 *     two answered better (randomisation test, two-sided)
 * @param better questions that the one answers better
 * @param worse questions that the other answers better
 */
record Paired(double mean, double low, double high, double chance, int better, int worse) {
  private static final int DRAWS = 10_000;
  private static final long SEED = 20_261_130L;
  private static final double SAME = 1e-9;

  /**
   * The same numbers always give the same result.
   *
   * @throws IllegalArgumentException when there are none, or not as many of each
   */
  static Paired of(double[] one, double[] other) {
    if (one.length == 0 || one.length != other.length) {
      throw new IllegalArgumentException("Pairs are needed.");
    }
    var differences = new double[one.length];
    Arrays.setAll(differences, i -> one[i] - other[i]);
    double mean = Arrays.stream(differences).average().orElseThrow();
    var means = drawnAnew(differences);
    return new Paired(
        mean,
        means[(int) (0.025 * (DRAWS - 1))],
        means[(int) Math.ceil(0.975 * (DRAWS - 1))],
        chance(differences, Math.abs(mean)),
        (int) Arrays.stream(differences).filter(value -> value > SAME).count(),
        (int) Arrays.stream(differences).filter(value -> value < -SAME).count());
  }

  private static double[] drawnAnew(double[] differences) {
    var random = new Random(SEED);
    var means = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      double sum = 0;
      for (int k = 0; k < differences.length; k++) {
        sum += differences[random.nextInt(differences.length)];
      }
      means[i] = sum / differences.length;
    }
    Arrays.sort(means);
    return means;
  }

  private static double chance(double[] differences, double distance) {
    var random = new Random(SEED);
    int asFar = 1;
    for (int i = 0; i < DRAWS; i++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      asFar += Math.abs(sum / differences.length) >= distance - SAME ? 1 : 0;
    }
    return asFar / (DRAWS + 1.0);
  }
}
