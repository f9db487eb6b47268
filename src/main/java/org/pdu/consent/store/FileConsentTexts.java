package org.pdu.consent.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.pdu.consent.ConsentText;
import org.pdu.consent.model.ConsentTexts;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.content.Markdown;

/** The versions in {@code content/library/consent}: {@code 1.md}, {@code 2.md}, and so on. */
@ApplicationScoped
class FileConsentTexts implements ConsentTexts {
  @Inject Settings settings;
  private ConsentText newest = new ConsentText(1, "", "");

  @PostConstruct
  void read() {
    var folder = settings.contentFolder().resolve("library/consent");
    int version = 1;
    while (Files.exists(folder.resolve((version + 1) + ".md"))) {
      version++;
    }
    newest =
        new ConsentText(version, html(folder, version + ""), html(folder, version + "-easy-read"));
  }

  private static String html(Path folder, String name) {
    try {
      var file = folder.resolve(name + ".md");
      return new Markdown(UnaryOperator.identity()).html(Files.readString(file));
    } catch (IOException e) {
      throw new SettingProblem("The consent text " + name + " in " + folder + " can't be read.");
    }
  }

  @Override
  public ConsentText newest() {
    return newest;
  }
}
