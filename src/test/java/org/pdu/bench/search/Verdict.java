package org.pdu.bench.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a trial says: figures of each engine, ours beside each other one, and where ours is weak.
 */
final class Verdict {
  private static final int WORST = 10;

  private final Judgments judgments;
  private final Map<String, List<Measures>> measured;
  private final Report report;

  private Verdict(Judgments judgments, Map<String, List<Measures>> measured, Report report) {
    this.judgments = judgments;
    this.measured = measured;
    this.report = report;
  }

  static void tell(Judgments judgments, Map<String, List<Measures>> measured, Report report) {
    var verdict = new Verdict(judgments, measured, report);
    judgments.notes().forEach(report::say);
    report.figure(judgments.name() + "-questions", judgments.questions().size(), "questions");
    measured.forEach(verdict::engine);
    verdict.kinds();
    measured.keySet().stream().filter(name -> !name.equals(Trial.OURS)).forEach(verdict::beside);
    verdict.worst();
  }

  private static Map<String, ToDoubleFunction<Measures>> all() {
    Map<String, ToDoubleFunction<Measures>> all = new LinkedHashMap<>();
    all.put("ndcg-at-10", Measures::ndcg);
    all.put("mrr-at-10", Measures::reciprocal);
    all.put("recall-at-10", Measures::recallTen);
    all.put("recall-at-50", Measures::recallFifty);
    all.put("success-at-1", Measures::success);
    return all;
  }

  private void engine(String engine, List<Measures> its) {
    all()
        .forEach(
            (name, measure) -> figure(engine + "-" + name, Measures.mean(its, measure), "score"));
  }

  private void figure(String name, double value, String unit) {
    report.figure(judgments.name() + "-" + name, value, unit);
  }

  private void kinds() {
    var questions = judgments.questions();
    var kinds = new TreeSet<>(questions.stream().map(Question::kind).toList());
    kinds.remove("");
    for (String kind : kinds) {
      var places =
          IntStream.range(0, questions.size())
              .filter(i -> questions.get(i).kind().equals(kind))
              .boxed()
              .toList();
      measured.forEach((engine, its) -> {
        var some = places.stream().map(its::get).toList();
        figure(kind + "-" + engine + "-ndcg-at-10", Measures.mean(some, Measures::ndcg), "score");
      });
    }
  }

  private void beside(String other) {
    var paired = Paired.of(values(Trial.OURS), values(other));
    var name = "ours-minus-" + other + "-ndcg-at-10";
    figure(name, paired.mean(), "score");
    figure(name + "-low", paired.low(), "score");
    figure(name + "-high", paired.high(), "score");
    figure(name + "-chance", paired.chance(), "probability");
    report.say(
        "ours is better than %s at %d questions, worse at %d, as good at %d."
            .formatted(
                other,
                paired.better(),
                paired.worse(),
                judgments.questions().size() - paired.better() - paired.worse()));
  }

  private double[] values(String engine) {
    return engine(engine).stream().mapToDouble(Measures::ndcg).toArray();
  }

  private List<Measures> engine(String name) {
    return measured.getOrDefault(name, List.of());
  }

  private void worst() {
    report.say("The questions that ours answers worst, by nDCG@10, and the other engines at them:");
    var ours = engine(Trial.OURS);
    IntStream.range(0, ours.size())
        .boxed()
        .sorted(Comparator.comparing(i -> ours.get(i).ndcg()))
        .limit(WORST)
        .forEach(i -> report.say(line(i)));
  }

  private String line(int place) {
    List<String> scores = new ArrayList<>();
    measured.forEach((engine, its) ->
        scores.add(String.format(Locale.ROOT, "%s %.2f", engine, its.get(place).ndcg())));
    return String.join("  ", scores) + "  " + judgments.questions().get(place).words();
  }
}
