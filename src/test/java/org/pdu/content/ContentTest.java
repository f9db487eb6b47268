package org.pdu.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What we ship is in order, and each way of not being so is noticed, with file and line. */
class ContentTest {
  private static final String MODULE = "modules/the-pledge/module.yaml";
  private static final String QUIZ = "modules/the-pledge/quiz.yaml";
  private static final String LESSON = "modules/the-pledge/01-where-it-comes-from.md";
  private static final String MEASURES = "outcomes/measures.yaml";
  private static final String PICTURE = "modules/the-pledge/images/steps.svg";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    Break.copyContent(folder);
  }

  @Test
  void whatWeShipIsInOrder() throws IOException {
    assertEquals(List.of(), ContentCheck.problemsIn(folder));
  }

  static final List<Break> SHAPES =
      List.of(
          new Break(
              MODULE,
              "version: \\d+",
              "version: 1\nsurprise: yes",
              "surprise",
              "unknown key “surprise”"),
          new Break(MODULE, "audience: ", "audiance: ", "unknown key “audiance”"),
          new Break(MODULE, "audience: .*\n", "", "slug:", "“audience” is missing"),
          new Break(
              MODULE, "version: \\d+", "version: one", "version: string found, integer expected"),
          new Break(
              MODULE, "slug: the-pledge", "slug: a-pledge", "the slug must be the folder's name"),
          new Break(MODULE, "minutes: \\d+", "minutes: 1", "minimum"),
          new Break(MODULE, "title: ", "title: [", "summary:", "not readable"),
          new Break(
              MODULE, "version: \\d+", "version: 1\nversion: 2", "version: 2", "not readable"),
          new Break(QUIZ, "asked: \\[before, after]", "asked: [before]", "asked"),
          new Break(QUIZ, "        because: .*\n", "", "- id: a", "“because” is missing"),
          new Break(MEASURES, "term: short", "term: soon", "term: "),
          new Break(
              MEASURES,
              "(?m)^        denominator:",
              "        denominater:",
              "unknown key “denominater”"));

  static final List<Break> MODULES =
      List.of(
          new Break(
              MODULE,
              "(?s)minutes: \\d+(.*?)minutes: \\d+",
              "minutes: 10$1minutes: 10",
              "lessons:",
              "a module takes 20 to 40"),
          new Break(
              MODULE, "01-where-it-comes-from.md", "01-gone.md", "there is no file 01-gone.md"),
          new Break(MODULE, "02-what-it-says.md", "01-where-it-comes-from.md", "is listed twice"),
          new Break(MODULE, "id: S2", "id: S1", "S1 is given twice"),
          new Break(QUIZ, "passMark: \\d+", "passMark: 12", "the pass mark must be"),
          new Break(QUIZ, "passMark: \\d+", "passMark: 1", "the pass mark must be"),
          new Break(QUIZ, "        right: true\n", "", "- id: who-made-it", "no option is right"),
          new Break(
              QUIZ,
              "(?m)^        because",
              "        right: true\n        because",
              "- id: who-made-it",
              "2 options are right, but it asks for one"),
          new Break(
              QUIZ,
              "kind: one",
              "kind: several",
              "- id: who-made-it",
              "only one option is right, but it asks for several"),
          new Break(QUIZ, "id: b", "id: a", "two options have the same id"),
          new Break(
              QUIZ, "id: never-scored", "id: who-made-it", "there are two questions who-made-it"),
          new Break(
              QUIZ,
              "lesson: 01-\\S+",
              "lesson: 09-nowhere.md",
              "this module has no lesson 09-nowhere.md"));

  static final List<Break> WORDS =
      List.of(
          new Break(
              LESSON, "\\z", "\n\n[go](09-nowhere.md)\n", "dead link: this module has no lesson"),
          new Break(
              LESSON,
              "\\z",
              "\n\n[go](/training/nothing)\n",
              "dead link: there is no module nothing"),
          new Break(LESSON, "\\z", "\n\n[go](http://example.org/)\n", "a link leads to"),
          new Break(LESSON, "\\z", "\n\n![](images/steps.svg)\n", "has no alternative text"),
          new Break(
              LESSON,
              "\\z",
              "\n\n![a picture](images/none.svg)\n",
              "there is no image images/none.svg"),
          new Break(LESSON, "\\z", "\n\nSome <b>bold</b> words.\n", "raw HTML"),
          new Break(LESSON, "\\z", "\n\n<div>block</div>\n", "raw HTML"),
          new Break(LESSON, "\\z", "\n\n# A title\n", "headings start at ##"),
          new Break(
              LESSON, "\\z", "\n\n```warning Look out\nx\n```\n", "unknown kind of box “warning”"),
          new Break(LESSON, "\\z", "\n\n```key\nx\n```\n", "the key box has no heading"),
          new Break(
              LESSON,
              "\\z",
              "\n\n```key Look\nx\n\n[go](09-inside.md)\n```\n",
              "09-inside",
              "dead link"),
          new Break(LESSON, "\\[S1]", "[S99]", "[S99] is not among"));

  static final List<Break> FRAMEWORK =
      List.of(
          new Break(PICTURE, "</svg>", "<script>1</script></svg>", "a picture carries no script"),
          new Break(PICTURE, "<svg ", "<svg onload=\"x()\" ", "a picture carries no script"),
          new Break(
              PICTURE,
              "</svg>",
              "<image href=\"https://example.org/x.png\"/></svg>",
              "fetches nothing"),
          new Break(
              MEASURES, "repeats: \"5.1\"", "repeats: \"9.4\"", "which is no measure of its own"),
          new Break(MEASURES, "code: \"2.1\"", "code: \"1.1\"", "the code 1.1 is given twice"),
          new Break(MEASURES, "code: \"2.1\"", "code: \"2.9\"", "this row's code must be 2.1"),
          new Break(MEASURES, "- number: 2\n", "- number: 3\n", "outcomes are numbered in order"));

  @ParameterizedTest
  @FieldSource({"SHAPES", "MODULES", "WORDS", "FRAMEWORK"})
  void aBreakIsNoticedWhereItIs(Break broken) throws IOException {
    broken.isNoticedIn(folder);
  }

  @Test
  void aLessonThatNobodyListsIsNoticed() throws IOException {
    noticed("modules/the-pledge/07-more.md", "## More\n", "not listed");
  }

  @Test
  void aFileThatNothingReadsIsNoticed() throws IOException {
    noticed("outcomes/measure.yaml", "a: b\n", "nothing reads this file");
  }

  @Test
  void aModuleWithoutItsFilesIsNoticed() throws IOException {
    Files.delete(folder.resolve(QUIZ));
    Files.delete(folder.resolve("modules/the-pledge/easy-read.md"));
    var found = ContentCheck.problemsIn(folder);
    assertEquals(2, found.stream().filter(p -> p.message().contains("missing")).count());
  }

  @Test
  void aMeasureLeftOutIsNoticed() throws IOException {
    var file = folder.resolve(MEASURES);
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("(?s)      - code: \"1\\.2\".*?(?=      - code)", ""));
    assertTrue(
        ContentCheck.problemsIn(folder).stream()
            .anyMatch(p -> p.message().contains("there are 42 distinct measures")));
  }

  private void noticed(String name, String text, String message) throws IOException {
    Files.writeString(folder.resolve(name), text);
    assertTrue(
        ContentCheck.problemsIn(folder).stream()
            .anyMatch(p -> p.file().endsWith(name) && p.message().contains(message)));
  }
}
