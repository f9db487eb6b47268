package org.pdu.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgmentsTest {
  @TempDir Path folder;

  @BeforeEach
  void aCollectionAsBeirHasIt() throws IOException {
    write(
        "corpus.jsonl",
        """
        {"_id": "d1", "title": "Doors", "text": "An open door welcomes people.", "metadata": {}}
        {"_id": "d2", "title": "", "text": "A warm drink and a chair."}
        {"_id": "d3", "text": "Doors that lock from inside feel safe."}
        """);
    write(
        "queries.jsonl",
        """
        {"_id": "q1", "text": "open doors"}
        {"_id": "q2", "text": "warm drinks"}
        """);
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td3\t1\nq2\td2\t1\n");
  }

  private void write(String name, String words) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private static List<String> ids(Judgments judgments) {
    var ids = new ArrayList<String>();
    judgments.texts().each(text -> ids.add(text.id()));
    return ids;
  }

  @Test
  void aCollectionAsBeirHasItIsRead() throws Unfit {
    var judgments = Judgments.in(folder);
    assertEquals(List.of("d1", "d2", "d3"), ids(judgments));
    assertEquals(List.of("d1", "d2", "d3"), ids(judgments), "as often as wanted");
    assertEquals(
        List.of(
            new Question("q1", "open doors", "", Map.of("d1", 2, "d3", 1)),
            new Question("q2", "warm drinks", "", Map.of("d2", 1))),
        judgments.questions());
    assertEquals(List.of("3 texts, 2 questions."), judgments.notes());
  }

  @Test
  void aCollectionInTabsWithFourColumnsOfJudgmentsIsRead() throws IOException, Unfit {
    Files.delete(folder.resolve("corpus.jsonl"));
    Files.delete(folder.resolve("queries.jsonl"));
    Files.delete(folder.resolve("qrels/test.tsv"));
    write("collection.tsv", "id\ttitle\ttext\nd1\tDoors\tAn open door.\r\nd2\tWarm drinks.\n\n");
    write("queries.tsv", "q1\topen doors\n");
    write("qrels.txt", "q1 0 d1 3\nq1 0 d2 0\n");
    var judgments = Judgments.in(folder);
    assertEquals(List.of("d1", "d2"), ids(judgments));
    assertEquals(Map.of("d1", 3, "d2", 0), judgments.questions().getFirst().grades());
  }

  @Test
  void whatIsWrongWithALineIsSaidAndTheLineIsPassedOver() throws IOException, Unfit {
    write(
        "corpus.jsonl",
        """
        {"_id": "d1", "title": "Doors", "text": "An open door."}
        {"_id": "d2", "text": "half
        ["d2"]
        {"title": "no id", "text": ""}
        {"_id": "d4", "text": 4}
        {"_id": "d1", "text": "again"}
        {"_id": "d2", "text": "Warm drinks."}
        """);
    write("qrels/test.tsv", "q1\td1\t2\nq1\td2\tmany\nq1\td2\nq2\td2\t1\nq2\td2\t2\n");
    var judgments = Judgments.in(folder);
    var notes = String.join("\n", judgments.notes());
    assertEquals(List.of("d1", "d2"), ids(judgments));
    assertTrue(notes.contains("8 lines were passed over."), notes);
    for (String part :
        List.of(
            "corpus.jsonl, line 2: it is not one whole JSON object.",
            "corpus.jsonl, line 3: it is not one whole JSON object.",
            "corpus.jsonl, line 4: it has no “_id” that is a text or a whole number.",
            "corpus.jsonl, line 5: its “text” is missing or is not a text.",
            "corpus.jsonl, line 6: its id “d1” was given before, and the first counts.",
            "test.tsv, line 2: its grade “many” is not a whole number up to 20.",
            "test.tsv, line 3: it has 2 columns, where 3 or 4 are wanted.",
            "test.tsv, line 5: this text was judged before for this question")) {
      assertTrue(notes.contains(part), () -> part + "\n" + notes);
    }
  }

  @Test
  void bytesThatAreNoTextAndEndlessLinesArePassedOver() throws IOException, Unfit {
    var lines = new ByteArrayOutputStream();
    lines.write("d0\tgood\nd1\t".getBytes(StandardCharsets.UTF_8));
    lines.write(new byte[] {(byte) 0xC3, '\n'});
    lines.write(("d2\t" + "long ".repeat(1 << 20) + "\nd3\tgood").getBytes(StandardCharsets.UTF_8));
    Files.delete(folder.resolve("corpus.jsonl"));
    Files.write(folder.resolve("corpus.tsv"), lines.toByteArray());
    var judgments = Judgments.in(folder);
    var notes = String.join("\n", judgments.notes());
    assertEquals(List.of("d0", "d3"), ids(judgments));
    assertTrue(notes.contains("corpus.tsv, line 2: it is not in UTF-8."), notes);
    assertTrue(notes.contains("corpus.tsv, line 3: it is longer than 4 MB."), notes);
  }

  @Test
  void judgmentsThatFitNothingAreCounted() throws IOException, Unfit {
    write("qrels/test.tsv", "q1\td1\t2\nq1\td8\t1\nq1\td9\t1\nq7\td1\t1\n");
    var judgments = Judgments.in(folder);
    assertEquals(
        List.of(
            "3 texts, 2 questions.",
            "2 texts are judged that do not exist; no engine can find them.",
            "1 questions have no judgments and are left out.",
            "1 questions are judged that nobody asked, and are left out."),
        judgments.notes());
    assertEquals(1, judgments.questions().size());
  }

  @Test
  void questionsThatNothingAnswersAreLeftOut() throws IOException, Unfit {
    write("qrels/test.tsv", "q1\td1\t0\nq2\td2\t1\n");
    var judgments = Judgments.in(folder);
    assertEquals("q2", judgments.questions().getFirst().id());
    assertTrue(
        judgments.notes().getLast().startsWith("1 questions are answered by no text"),
        judgments.notes()::toString);
  }

  @Test
  void whatIsMissingIsSaidInASentence() throws IOException {
    assertTrue(refusal(folder.resolve("nowhere")).startsWith("There is no folder"));
    Files.delete(folder.resolve("queries.jsonl"));
    assertTrue(
        refusal(folder).endsWith("has no questions: one of queries.jsonl, queries.tsv."),
        refusal(folder));
    write("queries.jsonl", "nonsense\n");
    assertTrue(refusal(folder).contains("can be measured"), refusal(folder));
  }

  private static String refusal(Path folder) {
    var message = assertThrows(Unfit.class, () -> Judgments.in(folder)).getMessage();
    return message == null ? "" : message;
  }

  @Test
  void allEnginesAnswerTheSameQuestionsOverTheSameTexts() throws Exception {
    var judgments = Judgments.in(folder);
    var measured = Trial.of(judgments, Files.createDirectories(folder.resolve("work")));
    assertEquals(
        List.of("ours", "bm25", "postgres-any", "postgres-all"), List.copyOf(measured.keySet()));
    measured.forEach((engine, its) -> {
      assertEquals(1, its.getFirst().success(), engine);
      assertEquals(1, its.getLast().ndcg(), engine);
    });
    var told = new ByteArrayOutputStream();
    var out = new PrintStream(told, true, StandardCharsets.UTF_8);
    Verdict.tell(judgments, measured, new Report(out));
    var words = told.toString(StandardCharsets.UTF_8);
    assertTrue(words.contains("collection-ours-success-at-1 1.000 score"), words);
    assertTrue(
        words
            .lines()
            .allMatch(line -> line.startsWith("# ") || line.matches("[a-z0-9-]+ -?[0-9.]+ [a-z]+")),
        words);
  }
}
