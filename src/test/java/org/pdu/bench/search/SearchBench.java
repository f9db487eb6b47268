package org.pdu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.pdu.search.store.OwnContent;

/**
 * {@code ./pdu bench search}: how good searching is over our own content and how quick among many
 * documents; {@code ./pdu bench search FOLDER}: how good it is over a collection in the common
 * form.
 */
public final class SearchBench {
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int TURNS = 1_500;

  /** What an index of a million documents and what grows beside it may take. */
  private static final long ROOM = 12_000_000_000L;

  private static final List<String> HONEST =
      List.of(
          "Own content: whoever wrote the texts also judged which of them answers what, without"
              + " seeing any answer. So this says how good search is on what we judged ourselves.",
          "ours: as shipped. bm25: Lucene's own analysis of English, title, text and topics in one"
              + " field, any word. postgres-any and -all: to_tsvector('english'), title A, text and"
              + " topics B, ts_rank_cd, any word or all words (websearch_to_tsquery).",
          "-low and -high: where the middle 95 of 100 mean differences lie when questions are drawn"
              + " anew. -chance: how likely so large a difference is by chance alone.");

  private final Report report;
  private final Path folder;

  private SearchBench(Report report, Path folder) {
    this.report = report;
    this.folder = folder;
  }

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var folder = Files.createTempDirectory("pdu-bench-search");
    int code = 1;
    try {
      new SearchBench(new Report(out), folder).run(arguments);
      code = 0;
    } catch (Unfit | RuntimeException | IOException e) {
      System.err.println("pdu: " + reason(e));
    } catch (Exception e) {
      System.err.println("pdu: the benchmark could not be finished: " + e.getMessage());
    } finally {
      delete(folder);
    }
    System.exit(code);
  }

  private static String reason(Exception e) {
    return e instanceof Unfit ? e.getMessage() : "the benchmark could not be finished: " + e;
  }

  private void run(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      var collection = Judgments.in(Path.of(arguments[0]));
      Verdict.tell(collection, Trial.of(collection, folder), report);
      return;
    }
    HONEST.forEach(report::say);
    var own = own();
    Verdict.tell(own, Trial.of(own, folder), report);
    speed();
  }

  /** Everything that we ship, and what was asked about it. */
  static Judgments own() {
    List<Question> questions = new ArrayList<>();
    for (var one : OwnContent.questions()) {
      var id = "q" + (questions.size() + 1);
      questions.add(new Question(id, one.words(), one.kind(), one.grades()));
    }
    return new Judgments("own", OwnContent::each, questions, List.of());
  }

  private void speed() throws Exception {
    report.say(
        "Invented documents: sentences of our own content with invented words among them. Every"
            + " question finds many more of them than it would of true ones. Without the database,"
            + " which a site asks once more about what is shown.");
    int most = most();
    double before = 0;
    for (int size : SIZES) {
      if (size <= most) {
        var place = Files.createDirectories(folder.resolve("documents"));
        double p95 = new Speed(size, TURNS, report).measure(place);
        if (before > 0) {
          report.figure("documents-" + size + "-search-growth", p95 / before, "ratio");
        }
        before = p95;
        delete(place);
      } else {
        report.say(size + " documents are left out.");
      }
    }
  }

  private int most() throws IOException, Unfit {
    var wanted = System.getenv("PDU_BENCH_DOCUMENTS");
    if (wanted == null || wanted.isBlank()) {
      boolean room = Files.getFileStore(folder).getUsableSpace() > ROOM;
      return room ? SIZES[SIZES.length - 1] : SIZES[1];
    }
    if (!wanted.matches("[0-9]{1,9}")) {
      throw new Unfit("PDU_BENCH_DOCUMENTS must be a whole number, such as 100000.");
    }
    return Integer.parseInt(wanted);
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException gone) {
      folder.toFile().deleteOnExit();
    }
  }
}
