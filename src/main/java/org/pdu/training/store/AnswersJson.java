package org.pdu.training.store;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Answers as JSON: an array of option ids for each question. */
final class AnswersJson {
  /** Found once: {@code Json} looks through all jars for it at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private AnswersJson() {}

  static String write(Map<String, Set<String>> answers) {
    var json = JSON.createObjectBuilder();
    answers.forEach(
        (question, options) -> json.add(question, JSON.createArrayBuilder(new TreeSet<>(options))));
    return json.build().toString();
  }

  static Map<String, Set<String>> read(String json) {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    try (var reader = JSON.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach((question, options) -> {
            Set<String> chosen = new TreeSet<>();
            options.asJsonArray().getValuesAs(JsonString::getString).forEach(chosen::add);
            answers.put(question, chosen);
          });
    }
    return answers;
  }
}
