package org.pdu.training.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.training.model.Stage;

/**
 * Answers handed in.
 *
 * @param stage {@code before} or {@code after}
 * @param answers for each question's id an option's id, or several in an array
 */
public record AttemptRequest(Stage stage, Map<String, Set<String>> answers) {

  /**
   * Reads it from JSON, field by field, so that each flaw can be named.
   *
   * @throws Unacceptable when it has not this form
   */
  static AttemptRequest parse(@Nullable JsonValue sent) {
    if (!(sent instanceof JsonObject body)) {
      throw new Unacceptable("stage", "Send stage and answers.");
    }
    var stage =
        body.get("stage") instanceof JsonString code
            ? Stage.of(code.getString())
            : java.util.Optional.<Stage>empty();
    if (!(body.get("answers") instanceof JsonObject given)) {
      throw new Unacceptable("answers", "Send an object of question ids and option ids.");
    }
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    given.forEach((question, value) -> answers.put(question, options(question, value)));
    return new AttemptRequest(
        stage.orElseThrow(() -> new Unacceptable("stage", "Say “before” or “after”.")), answers);
  }

  private static Set<String> options(String question, JsonValue value) {
    if (value instanceof JsonString one) {
      return Set.of(one.getString());
    }
    Set<String> several = new LinkedHashSet<>();
    if (value instanceof JsonArray array) {
      for (JsonValue each : array) {
        if (each instanceof JsonString option) {
          several.add(option.getString());
        }
      }
      if (several.size() == array.size()) {
        return several;
      }
    }
    throw new Unacceptable(question, "Give an option's id, or different ids in an array.");
  }
}
