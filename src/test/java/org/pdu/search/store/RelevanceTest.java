package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.search.store.Relevance.Judged;

/** Our own content, and what people ask about it. */
class RelevanceTest {
  /** Measured 0.875 with four modules when the judgments were last changed. */
  private static final double NDCG_AT_10 = 0.86;

  /** Measured 0.827. */
  private static final double SUCCESS_AT_1 = 0.80;

  @TempDir Path folder;

  @Test
  void peopleFindWhatTheyLookFor() throws IOException {
    try (var keeper = keeper(folder, ContentShelf.open())) {
      keeper.open();
      var judged = Relevance.judged();
      Map<String, List<Double>> gains = new TreeMap<>();
      double gain = 0;
      int first = 0;
      var report = new StringBuilder();
      for (Judged one : judged) {
        var ids = ask(keeper, one.words()).items().stream().map(hit -> hit.id()).toList();
        double own = one.ndcg(ids);
        gains.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(own);
        gain += own;
        first += one.succeeds(ids) ? 1 : 0;
        report.append(
            String.format("%.2f %s %s %s%n", own, one.succeeds(ids) ? "+" : "-", one.words(), ids));
      }
      gains.forEach((kind, all) ->
          report.append(
              String.format(
                  "%s: %d questions, nDCG@10 %.3f%n",
                  kind,
                  all.size(),
                  all.stream().mapToDouble(Double::doubleValue).average().orElse(0))));
      double ndcg = gain / judged.size();
      double success = (double) first / judged.size();
      report.append(
          String.format(
              "all: %d questions, nDCG@10 %.3f, success@1 %.3f%n", judged.size(), ndcg, success));
      System.out.println(report);
      assertTrue(judged.size() >= 40, "enough questions");
      assertTrue(ndcg >= NDCG_AT_10 && success >= SUCCESS_AT_1, report::toString);
    }
  }

  @Test
  void everyJudgmentNamesATextThatExists() {
    var known = new HashSet<String>();
    ContentShelf.open().each(document -> known.add(document.id()));
    for (Judged one : Relevance.judged()) {
      var unknown = new HashSet<>(one.good().keySet());
      unknown.removeAll(known);
      assertEquals(new HashSet<>(), unknown, one.words());
    }
  }
}
