package org.pdu.outcomes.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.Framework;
import org.pdu.outcomes.model.Framework.Outcome;
import org.pdu.outcomes.model.Frameworks;
import org.pdu.outcomes.model.Measure;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.content.Yaml;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/** The framework as the content folder has it, read at the start. */
@ApplicationScoped
class FileFrameworks implements Frameworks {
  @Inject Settings settings;
  private @Nullable Framework framework;

  @PostConstruct
  void read() {
    framework = read(settings.contentFolder().resolve("outcomes/measures.yaml"));
  }

  /** Being asked reads it, so that a flaw in it stops the start. */
  void on(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    present();
  }

  @Override
  public Framework present() {
    if (framework == null) {
      throw new SettingProblem("The outcome framework was not read.");
    }
    return framework;
  }

  static Framework read(Path file) {
    var yaml = Yaml.read(file);
    var about = yaml.map("framework");
    return new Framework(
        yaml.number("version"),
        about.text("title"),
        about.text("source"),
        about.textOrEmpty("note"),
        yaml.maps("outcomes").stream().map(FileFrameworks::outcome).toList());
  }

  private static Outcome outcome(Yaml each) {
    return new Outcome(
        each.number("number"),
        each.number("table"),
        each.text("term"),
        each.text("level"),
        each.text("title"),
        each.maps("measures").stream().map(FileFrameworks::measure).toList());
  }

  private static Measure measure(Yaml each) {
    var repeats = each.textOrEmpty("repeats");
    if (!repeats.isEmpty()) {
      return Measure.repeating(each.text("code"), repeats, each.text("title"));
    }
    return new Measure(
        each.text("code"),
        "",
        each.text("title"),
        each.text("definition"),
        each.texts("kinds"),
        each.text("unit"),
        each.textOrEmpty("numerator"),
        each.textOrEmpty("denominator"),
        each.textOrEmpty("definedBy"),
        each.texts("breakdowns"),
        each.text("source"),
        each.text("frequency"),
        each.text("collectedBy"),
        each.text("availability"),
        each.text("supply"),
        each.flag("derivedNow"),
        each.text("direction"),
        each.textOrEmpty("note"));
  }
}
