package org.pdu.outcomes.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.Catalogue;
import org.pdu.outcomes.model.Framework;
import org.pdu.outcomes.model.Framework.Outcome;
import org.pdu.outcomes.model.Framework.Row;
import org.pdu.outcomes.model.Measure;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/** {@code content/outcomes/measures.yaml}, read once at the start; unknown keys stop it. */
@ApplicationScoped
class FileCatalogue implements Catalogue {
  private static final Set<String> MEASURE =
      Set.of(
          "code",
          "title",
          "definition",
          "kinds",
          "unit",
          "numerator",
          "denominator",
          "definedBy",
          "breakdowns",
          "source",
          "frequency",
          "collectedBy",
          "availability",
          "supply",
          "derivedNow",
          "direction",
          "note");

  @Inject Settings settings;
  private volatile @Nullable Framework framework;

  void load(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    framework();
  }

  @Override
  public Framework framework() {
    var known = framework;
    if (known == null) {
      known = read(settings.contentFolder().resolve("outcomes").resolve("measures.yaml"));
      framework = known;
    }
    return known;
  }

  static Framework read(Path file) {
    var root = MarkedYaml.read(file).only(Set.of("version", "framework", "outcomes"));
    var head = root.map("framework").only(Set.of("title", "source", "note"));
    Map<String, Measure> known = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (var outcome : root.maps("outcomes")) {
      outcomes.add(outcome(outcome, known));
    }
    return new Framework(
        root.number("version"),
        head.text("title"),
        head.text("source"),
        head.text("note"),
        List.copyOf(outcomes));
  }

  private static Outcome outcome(MarkedYaml yaml, Map<String, Measure> known) {
    yaml.only(Set.of("number", "table", "term", "level", "title", "measures"));
    List<Row> rows = new ArrayList<>();
    for (var row : yaml.maps("measures")) {
      rows.add(row(row, known));
    }
    return new Outcome(
        yaml.number("number"),
        yaml.number("table"),
        yaml.text("term"),
        yaml.text("level"),
        yaml.text("title"),
        List.copyOf(rows));
  }

  private static Row row(MarkedYaml yaml, Map<String, Measure> known) {
    var code = yaml.text("code");
    if (yaml.optional("repeats").isPresent()) {
      yaml.only(Set.of("code", "repeats", "title"));
      var repeated = Optional.ofNullable(known.get(yaml.text("repeats")));
      return new Row(
          code,
          yaml.text("title"),
          repeated.orElseThrow(
              () -> yaml.wrong("“repeats” must name an earlier row that is no repeat itself")));
    }
    var measure = measure(yaml.only(MEASURE));
    if (known.put(code, measure) != null) {
      throw yaml.wrong("the code " + code + " is used twice");
    }
    return new Row(code, measure.title(), measure);
  }

  private static Measure measure(MarkedYaml yaml) {
    return new Measure(
        yaml.text("code"),
        yaml.text("title"),
        yaml.text("definition"),
        yaml.texts("kinds"),
        yaml.text("unit"),
        yaml.optional("numerator"),
        yaml.optional("denominator"),
        yaml.text("definedBy"),
        yaml.texts("breakdowns"),
        yaml.text("source"),
        yaml.text("frequency"),
        yaml.text("collectedBy"),
        yaml.text("availability"),
        yaml.text("supply"),
        yaml.text("derivedNow").equals("true"),
        yaml.text("direction"),
        yaml.optional("note"));
  }
}
