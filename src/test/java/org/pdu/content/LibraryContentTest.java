package org.pdu.content;

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

/** Each way in which the library can be out of order is noticed, with file and line. */
class LibraryContentTest {
  private static final String STORY = "library/story-thursdays/resource.yaml";
  private static final String TOLD = "library/story-thursdays/text.md";
  private static final String GUIDE = "library/safety-as-people-feel-it/resource.yaml";
  private static final String WORDS = "library/safety-as-people-feel-it/text.md";
  private static final String EASY = "library/grounding-easy-read/resource.yaml";
  private static final String EASY_WORDS = "library/grounding-easy-read/text.md";
  private static final String POINTER = "library/roots-tool-pointer/resource.yaml";
  private static final String RESEARCH = "library/does-pie-work/resource.yaml";
  private static final String TOPICS = "library/topics.yaml";
  private static final String SUPPORT = "library/support.yaml";
  private static final String CONSENT = "library/consent/consent.yaml";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    Break.copyContent(folder);
  }

  static final List<Break> RESOURCES =
      List.of(
          new Break(GUIDE, "type: guide", "type: poem", "type: "),
          new Break(GUIDE, "slug: safety", "slug: danger", "the slug must be the folder's name"),
          new Break(GUIDE, "\\[safety, ", "[safeness, ", "the vocabulary has no topic safeness"),
          new Break(GUIDE, "\\[women, ", "[wimmin, ", "the vocabulary has no group wimmin"),
          new Break(GUIDE, "\\[hostel, ", "[hotel, ", "the vocabulary has no setting hotel"),
          new Break(GUIDE, "minutes: \\d+", "minutes: 30", "these words take about"),
          new Break(GUIDE, "summary: \"", "summary: \"" + "long ".repeat(60), "240"),
          new Break(GUIDE, "beforeYouRead: false", "beforeYouRead: true", "no content notes"),
          new Break(GUIDE, "licence: .*", "licence: mine", "licence: "),
          new Break(
              GUIDE, "version: 1", "version: 1\nconsent: yes", "consent", "unknown key “consent”"),
          new Break(GUIDE, "year: 2022", "year: 2099", "this year has not come yet"),
          new Break(GUIDE, "address: https", "address: http", "address"),
          new Break(EASY, "easyReadOf: .*", "easyReadOf: nothing", "there is no resource nothing"),
          new Break(
              POINTER, "    address: .*\n", "", "licence:", "its first source has no address"),
          new Break(RESEARCH, "(?s)sources:\n.*", "sources: []\n", "name the source"));

  static final List<Break> TEXTS =
      List.of(
          new Break(STORY, "fictional: true", "fictional: false", "a story among these files"),
          new Break(TOLD, "(?s)\\A.*?\n\n", "A true story.\n\n", "composite and fictional"),
          new Break(WORDS, "(?s)\\A.*", "## Short\n", "1 words; such a resource has 300 to 900"),
          new Break(WORDS, "\\z", "\n\n[go](/training/nothing)\n", "dead link"),
          new Break(WORDS, "\\z", "\n\nSome <b>bold</b> words.\n", "raw HTML"),
          new Break(
              EASY_WORDS,
              "\\z",
              "\nThis sentence has far too many words in it to be easy for anybody who is tired.\n",
              "more than fifteen words"));

  static final List<Break> OTHERS =
      List.of(
          new Break(TOPICS, "slug: trust", "slug: safety", "safety is given twice"),
          new Break(TOPICS, "kind: tic", "kind: other", "kind: "),
          new Break(SUPPORT, "topics: \\[mental", "topics: [mentol", "has no topic mentol"),
          new Break(
              SUPPORT,
              "    phone: \"999\"\n",
              "",
              "  - slug: emergency",
              "either a phone number or one for texts"),
          new Break(CONSENT, "version: 1", "version: 2", "versions are numbered in order: 1"),
          new Break(CONSENT, "slug: public", "slug: everywhere", "slug: "));

  @ParameterizedTest
  @FieldSource({"RESOURCES", "TEXTS", "OTHERS"})
  void aBreakIsNoticedWhereItIs(Break broken) throws IOException {
    broken.isNoticedIn(folder);
  }

  @Test
  void aResourceWithoutItsWordsIsNoticed() throws IOException {
    Files.delete(folder.resolve(WORDS));
    noticed("this file is missing");
  }

  @Test
  void aConsentTextWithoutItsEasyReadIsNoticed() throws IOException {
    Files.delete(folder.resolve("library/consent/1-easy-read.md"));
    noticed("its wording is missing: 1-easy-read.md");
  }

  @Test
  void aFileThatNothingReadsIsNoticed() throws IOException {
    Files.writeString(folder.resolve("library/story-thursdays/notes.txt"), "who it was");
    noticed("nothing reads this file");
  }

  @Test
  void theLibraryHasEnoughToBeOfUse() throws IOException {
    try (var all = Files.list(folder.resolve("library"))) {
      assertTrue(all.filter(each -> Files.exists(each.resolve("resource.yaml"))).count() >= 40);
    }
  }

  private void noticed(String message) throws IOException {
    assertTrue(
        ContentCheck.problemsIn(folder).stream().anyMatch(p -> p.message().contains(message)));
  }
}
