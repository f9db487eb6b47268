package org.pdu.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is right, read from the module's own file, since the product does not tell beforehand. */
public final class Answers {
  private final Map<String, ?> quiz;

  private Answers(Map<String, ?> quiz) {
    this.quiz = quiz;
  }

  /** Those of a module. */
  @SuppressWarnings("unchecked")
  public static Answers of(String slug) {
    return new Answers((Map<String, ?>) read("modules/" + slug + "/quiz.yaml"));
  }

  /** All modules' slugs. */
  public static List<String> modules() {
    try (var folders = Files.list(content().resolve("modules"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A module's title. */
  public static String title(String slug) {
    return (String) ((Map<?, ?>) read("modules/" + slug + "/module.yaml")).get("title");
  }

  /** How many lessons it has. */
  public static int lessons(String slug) {
    return ((List<?>) ((Map<?, ?>) read("modules/" + slug + "/module.yaml")).get("lessons")).size();
  }

  /** Right options by question, in the order asked. */
  public Map<String, Set<String>> right(String stage) {
    var right = new LinkedHashMap<String, Set<String>>();
    for (Map<String, ?> question : asked(stage)) {
      right.put((String) question.get("id"), options(question, true));
    }
    return right;
  }

  /** One wrong option for each question. */
  public Map<String, Set<String>> wrong(String stage) {
    var wrong = new LinkedHashMap<String, Set<String>>();
    for (Map<String, ?> question : asked(stage)) {
      wrong.put((String) question.get("id"), Set.of(options(question, false).iterator().next()));
    }
    return wrong;
  }

  /** The ids of all options of a question, in the order shown. */
  public List<String> offered(String question) {
    return asked("after").stream()
        .filter(each -> each.get("id").equals(question))
        .flatMap(each -> list(each, "options").stream())
        .map(option -> (String) option.get("id"))
        .toList();
  }

  /** Whether all that apply are to be chosen. */
  public boolean several(String question) {
    return asked("after").stream()
        .anyMatch(each -> each.get("id").equals(question) && "several".equals(each.get("kind")));
  }

  /** As the fields of the page's form. */
  public static Map<String, Set<String>> asFields(Map<String, Set<String>> answers) {
    var fields = new LinkedHashMap<String, Set<String>>();
    answers.forEach((question, options) -> fields.put("answer-" + question, options));
    return fields;
  }

  private List<Map<String, ?>> asked(String stage) {
    return list(quiz, "questions").stream()
        .filter(question -> ((List<?>) question.get("asked")).contains(stage))
        .toList();
  }

  private static Set<String> options(Map<String, ?> question, boolean right) {
    var ids = new TreeSet<String>();
    for (Map<String, ?> option : list(question, "options")) {
      if (Boolean.TRUE.equals(option.get("right")) == right) {
        ids.add((String) option.get("id"));
      }
    }
    return ids;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, ?>> list(Map<String, ?> of, String key) {
    return (List<Map<String, ?>>) of.get(key);
  }

  private static Object read(String file) {
    try {
      return new Load(LoadSettings.builder().build())
          .loadFromString(Files.readString(content().resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path content() {
    return Root.folder().resolve("content");
  }
}
