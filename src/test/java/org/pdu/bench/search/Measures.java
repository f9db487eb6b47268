package org.pdu.bench.search;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good an answer is, each between 0 and 1.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, in
 *     the form with gain 2^grade - 1 and discount log2(place + 1)); the ideal is of all judged
 *     texts, whether they exist or not
 * @param reciprocal one divided by the place of the first good text among the first ten, or 0
 * @param recallTen the share of all good texts that are among the first ten
 * @param recallFifty the same of the first fifty
 * @param success 1 when the first text is of the best grade there is, else 0
 */
record Measures(
    double ndcg, double reciprocal, double recallTen, double recallFifty, double success) {
  private static final int TEN = 10;
  private static final int FIFTY = 50;

  /**
   * @param found ids, best first; a text that is named twice counts where it stands first
   * @throws IllegalArgumentException when no text is good
   */
  static Measures of(Question question, List<String> found) {
    var good = question.good();
    if (good.isEmpty()) {
      throw new IllegalArgumentException("Nothing answers " + question.id());
    }
    var grades = found.stream().distinct().map(question::grade).toList();
    double ideal = gain(good);
    boolean best = !grades.isEmpty() && grades.getFirst().equals(good.getFirst());
    return new Measures(
        gain(grades) / ideal,
        reciprocal(grades),
        recall(grades, good, TEN),
        recall(grades, good, FIFTY),
        best ? 1 : 0);
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(TEN, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
    }
    return sum;
  }

  private static double reciprocal(List<Integer> grades) {
    for (int i = 0; i < Math.min(TEN, grades.size()); i++) {
      if (grades.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double recall(List<Integer> grades, List<Integer> good, int most) {
    double found = grades.stream().limit(most).filter(grade -> grade > 0).count();
    return found / good.size();
  }

  /** The mean over questions. */
  static double mean(List<Measures> all, ToDoubleFunction<Measures> one) {
    return all.stream().mapToDouble(one).average().orElse(0);
  }
}
