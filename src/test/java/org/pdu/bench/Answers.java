package org.pdu.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pdu.platform.Root;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The right answers to a module's quiz, as its form sends them. */
final class Answers {
  private Answers() {}

  static String right(String slug) {
    var file = Root.folder().resolve(Path.of("content/modules", slug, "quiz.yaml"));
    return list(read(file).get("questions")).stream()
        .filter(question -> list(question.get("asked"), String.class).contains("after"))
        .flatMap(question ->
            list(question.get("options")).stream()
                .filter(option -> Boolean.TRUE.equals(option.get("right")))
                .map(option -> "answer-" + question.get("id") + "=" + option.get("id")))
        .collect(Collectors.joining("&"));
  }

  /** A form's fields, each name followed by its value. */
  static String form(String... fields) {
    var text = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      text.append(text.isEmpty() ? "" : "&")
          .append(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(Path file) {
    try (var input = java.nio.file.Files.newInputStream(file)) {
      return (Map<String, Object>)
          new Load(LoadSettings.builder().build()).loadFromInputStream(input);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object value) {
    return (List<Map<String, Object>>) value;
  }

  private static <T> List<T> list(Object value, Class<T> kind) {
    return ((List<?>) value).stream().map(kind::cast).toList();
  }
}
