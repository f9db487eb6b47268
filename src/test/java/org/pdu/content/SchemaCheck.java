package org.pdu.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.ObjectMapper;

/** Unknown keys, missing keys, wrong kinds of value: what the JSON schemas say. */
final class SchemaCheck {
  /** Told better by the checks of questions, which count right answers in words. */
  private static final Set<String> COUNTING = Set.of("contains", "minContains", "maxContains");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private final Path folder;
  private final Problems problems;
  private final ObjectMapper json = new ObjectMapper();

  SchemaCheck(Path schemas, Problems problems) {
    this.folder = schemas;
    this.problems = problems;
  }

  void check(YamlFile file, String kind) throws IOException {
    var text = Files.readString(folder.resolve(kind + ".schema.json"));
    var schema = SCHEMAS.computeIfAbsent(text, json -> REGISTRY.getSchema(json, InputFormat.JSON));
    for (var error : schema.validate(json.valueToTree(file.data()))) {
      if (!COUNTING.contains(error.getKeyword())) {
        say(file, error);
      }
    }
  }

  private void say(YamlFile file, Error error) {
    var place = error.getInstanceLocation();
    var steps = new ArrayList<Object>();
    for (int i = 0; i < place.getNameCount(); i++) {
      steps.add(place.getElement(i));
    }
    var name = name(steps);
    if ("additionalProperties".equals(error.getKeyword()) && error.getProperty() != null) {
      steps.add(error.getProperty());
      problems.add(
          file.path(),
          file.line(steps.toArray()),
          name + "unknown key “" + error.getProperty() + "”");
    } else if ("required".equals(error.getKeyword()) && error.getProperty() != null) {
      problems.add(
          file.path(),
          file.line(steps.toArray()),
          name + "“" + error.getProperty() + "” is missing");
    } else {
      problems.add(file.path(), file.line(steps.toArray()), name + error.getMessage());
    }
  }

  private static String name(ArrayList<Object> steps) {
    var name = new StringBuilder();
    for (var step : steps) {
      if (step instanceof Integer i) {
        name.append('[').append(i + 1).append(']');
      } else {
        name.append(name.isEmpty() ? "" : ".").append(step);
      }
    }
    return name.isEmpty() ? "" : name + ": ";
  }
}
