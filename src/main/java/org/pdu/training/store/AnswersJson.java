package org.pdu.training.store;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Answers as JSON: an array of option ids for each question. */
final class AnswersJson {
  private AnswersJson() {}

  static String write(Map<String, Set<String>> answers) {
    var json = Json.createObjectBuilder();
    answers.forEach(
        (question, options) -> json.add(question, Json.createArrayBuilder(new TreeSet<>(options))));
    return json.build().toString();
  }

  static Map<String, Set<String>> read(String json) {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    try (var reader = Json.createReader(new StringReader(json))) {
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
