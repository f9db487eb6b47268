package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One resource of the library: what the schema can't say, and its words. */
final class ResourceCheck {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9’'£]+");
  private static final int WORDS_A_MINUTE = 180;
  private static final int EASY_SENTENCE = 15;

  /**
   * What a resource may refer to.
   *
   * @param topics slugs of the vocabulary, as are groups and settings
   * @param resources slugs of all resources
   * @param modules slugs of all modules
   */
  record Known(
      Set<String> topics,
      Set<String> groups,
      Set<String> settings,
      Set<String> resources,
      Set<String> modules) {}

  private final Path folder;
  private final Known known;
  private final SchemaCheck schemas;
  private final Problems problems;

  ResourceCheck(Path folder, Known known, SchemaCheck schemas, Problems problems) {
    this.folder = folder;
    this.known = known;
    this.schemas = schemas;
    this.problems = problems;
  }

  /** What such words may refer to: modules; sources are listed, and not cited by number. */
  static MarkdownCheck.Known words(Set<String> modules) {
    return new MarkdownCheck.Known(Set.of(), modules, Set.of());
  }

  void check() throws IOException {
    var path = folder.resolve("resource.yaml");
    var words = folder.resolve("text.md");
    for (var file : new Path[] {path, words}) {
      if (!Files.isRegularFile(file)) {
        problems.add(file, 1, "this file is missing");
        return;
      }
    }
    var read = YamlFile.read(path, problems);
    if (read.isPresent()) {
      var yaml = read.get();
      schemas.check(yaml, "resource");
      identity(yaml);
      vocabulary(yaml);
      sources(yaml);
      fiction(yaml, words);
      length(yaml, words);
    }
    new MarkdownCheck(words, words(known.modules()), problems).check();
    try (var files = Files.list(folder)) {
      files
          .filter(file -> !file.equals(path) && !file.equals(words) && Files.isRegularFile(file))
          .forEach(file -> problems.add(file, 1, "nothing reads this file"));
    }
  }

  private void identity(YamlFile yaml) {
    if (!yaml.text("slug").equals(folder.getFileName().toString())) {
      say(yaml, "slug", "the slug must be the folder's name, " + folder.getFileName());
    }
    var original = yaml.text("easyReadOf");
    if (!original.isEmpty() && !known.resources().contains(original)) {
      say(yaml, "easyReadOf", "there is no resource " + original);
    }
    if (original.equals(yaml.text("slug")) && !original.isEmpty()) {
      say(yaml, "easyReadOf", "a resource is not its own easy-read twin");
    }
    if (yaml.isTrue("beforeYouRead") && yaml.size("contentNotes") == 0) {
      say(yaml, "beforeYouRead", "there is nothing to say beforehand: no content notes");
    }
  }

  private void vocabulary(YamlFile yaml) {
    each(yaml, "topics", known.topics()::contains, "topic");
    each(yaml, "support", known.topics()::contains, "topic");
    each(yaml, "groups", known.groups()::contains, "group");
    each(yaml, "settings", known.settings()::contains, "setting");
  }

  private void each(YamlFile yaml, String key, Predicate<Object> knows, String kind) {
    for (int i = 0; i < yaml.size(key); i++) {
      var slug = yaml.list(key).get(i);
      if (!knows.test(slug)) {
        problems.add(yaml.path(), yaml.line(key, i), "the vocabulary has no " + kind + " " + slug);
      }
    }
  }

  private void sources(YamlFile yaml) {
    boolean linked = yaml.text("licence").startsWith("linked");
    boolean rests = linked || Set.of("research", "data").contains(yaml.text("type"));
    if (rests && yaml.size("sources") == 0) {
      say(yaml, "sources", "it says what others found: name the source");
    }
    int year = Year.now().getValue();
    for (int i = 0; i < yaml.size("sources"); i++) {
      if (yaml.number("sources", i, "year") > year) {
        problems.add(yaml.path(), yaml.line("sources", i, "year"), "this year has not come yet");
      }
    }
    if (linked && !yaml.has("sources", 0, "address")) {
      say(yaml, "licence", "it points to something, but its first source has no address");
    }
  }

  private void fiction(YamlFile yaml, Path words) throws IOException {
    boolean fictional = yaml.isTrue("fictional");
    boolean story = yaml.text("type").equals("story");
    if (story && !fictional) {
      say(yaml, "fictional", "a story among these files is fictional, and must say so");
    }
    if (fictional) {
      var first = Files.readString(words).lines().findFirst().orElse("");
      if (!first.contains("composite") || !first.contains("fictional")) {
        problems.add(words, 1, "the first line must say that this is composite and fictional");
      }
    }
  }

  private void length(YamlFile yaml, Path words) throws IOException {
    var text = Files.readString(words);
    boolean easy = yaml.has("easyReadOf");
    int count = (int) WORD.matcher(text).results().count();
    int least = easy ? 120 : shorter(yaml) ? 250 : 300;
    int most = easy ? 260 : Set.of("story", "research").contains(yaml.text("type")) ? 600 : 900;
    if (count < least || count > most) {
      problems.add(
          words, 1, count + " words; such a resource has " + least + " to " + most + " of them");
    }
    int minutes = Math.max(1, Math.round((float) count / WORDS_A_MINUTE));
    if (Math.abs(minutes - yaml.number("minutes")) > 1) {
      say(yaml, "minutes", "these words take about " + minutes + " minutes to read");
    }
    if (easy) {
      easy(words, text);
    }
  }

  private static boolean shorter(YamlFile yaml) {
    return Set.of("story", "research").contains(yaml.text("type"))
        || yaml.text("licence").startsWith("linked");
  }

  private void easy(Path words, String text) {
    int line = 0;
    for (var each : text.lines().toList()) {
      line++;
      boolean hard =
          Arrays.stream(each.split("[.?!:]"))
              .anyMatch(sentence -> WORD.matcher(sentence).results().count() > EASY_SENTENCE);
      if (hard) {
        problems.add(words, line, "a sentence of more than fifteen words is not easy to read");
      }
    }
  }

  private void say(YamlFile yaml, String key, String message) {
    problems.add(yaml.path(), yaml.line(key), message);
  }
}
