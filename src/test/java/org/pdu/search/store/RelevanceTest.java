package org.pdu.search.store;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.search.store.Relevance.Judged;

/** Our own content, and what people ask about it. */
class RelevanceTest {
  /** Of the first questions over modules and lessons: measured 0.909. */
  private static final double FIRST_NDCG_AT_10 = 0.90;

  /** Measured 0.885. */
  private static final double FIRST_SUCCESS_AT_1 = 0.87;

  /** Of all questions over all that we ship: measured 0.815. */
  private static final double NDCG_AT_10 = 0.81;

  /** Measured 0.813. */
  private static final double SUCCESS_AT_1 = 0.80;

  @TempDir Path folder;

  @Test
  void peopleFindWhatTheyLookFor() throws IOException {
    var judged = Relevance.judged();
    assertTrue(judged.size() >= 120, "enough questions");
    measured(ContentShelf.open(), judged, NDCG_AT_10, SUCCESS_AT_1);
  }

  @Test
  void modulesAndLessonsAreFoundNoWorseThanBefore() throws IOException {
    var first = Relevance.first();
    assertTrue(first.size() >= 40, "enough questions");
    measured(ContentShelf.withoutLibrary(), first, FIRST_NDCG_AT_10, FIRST_SUCCESS_AT_1);
  }

  private void measured(Shelf shelf, List<Judged> judged, double ndcg, double success)
      throws IOException {
    try (var keeper = keeper(folder, shelf)) {
      keeper.open();
      var tried = judged.stream().map(one -> tried(keeper, one)).toList();
      var report = new StringBuilder();
      tried.forEach(one -> report.append(one).append('\n'));
      tried.stream()
          .collect(Collectors.groupingBy(one -> one.judged().kind(), TreeMap::new, toList()))
          .forEach((kind, some) -> report.append(line(kind, some)));
      System.out.println(report.append(line("all", tried)));
      assertTrue(ndcg(tried) >= ndcg, report::toString);
      assertTrue(success(tried) >= success, report::toString);
    }
  }

  private record Tried(Judged judged, double ndcg, boolean success, List<String> ids) {
    @Override
    public String toString() {
      return String.format("%.2f %s %s %s", ndcg, success ? "+" : "-", judged.words(), ids);
    }
  }

  private static Tried tried(IndexKeeper keeper, Judged one) {
    var ids = ask(keeper, one.words()).items().stream().map(hit -> hit.id()).toList();
    return new Tried(one, one.ndcg(ids), one.succeeds(ids), ids);
  }

  private static double ndcg(List<Tried> some) {
    return some.stream().mapToDouble(Tried::ndcg).average().orElseThrow();
  }

  private static double success(List<Tried> some) {
    return some.stream().mapToInt(one -> one.success() ? 1 : 0).average().orElseThrow();
  }

  private static String line(String kind, List<Tried> some) {
    return String.format(
        "%s: %d questions, nDCG@10 %.3f, success@1 %.3f%n",
        kind, some.size(), ndcg(some), success(some));
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
