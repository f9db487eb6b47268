package org.pdu.library.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.library.model.BroughtResources;
import org.pdu.library.model.ResourceType;
import org.pdu.library.model.Words;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.content.Yaml;

/** The folders of {@code content/library}. */
@ApplicationScoped
class FileResources implements BroughtResources {
  private static final String ABOUT = "resource.yaml";

  @Inject Settings settings;

  @Override
  public List<Brought> all() {
    return read(settings.contentFolder().resolve("library"));
  }

  static List<Brought> read(Path folder) {
    try (var folders = Files.list(folder)) {
      return folders
          .filter(each -> Files.exists(each.resolve(ABOUT)))
          .sorted()
          .map(FileResources::one)
          .toList();
    } catch (IOException e) {
      throw new SettingProblem("The folder " + folder + " can't be read.");
    }
  }

  private static Brought one(Path folder) {
    var about = Yaml.read(folder.resolve(ABOUT));
    var type = ResourceType.of(about.text("type"));
    var easy = about.textOrEmpty("easyReadOf");
    return new Brought(
        about.text("slug"),
        about.number("version"),
        type.orElseThrow(() -> new SettingProblem("No such type of resource in " + folder + ".")),
        words(about, text(folder)),
        easy.isEmpty() ? Optional.empty() : Optional.of(easy));
  }

  private static String text(Path folder) {
    try {
      return Files.readString(folder.resolve("text.md"));
    } catch (IOException e) {
      throw new SettingProblem("The text in " + folder + " can't be read.");
    }
  }

  private static Words words(Yaml about, String body) {
    return new Words(
        about.text("title"),
        about.text("summary"),
        body,
        about.has("contentNotes") ? String.join("\n", about.texts("contentNotes")) : "",
        about.flag("beforeYouRead"),
        about.text("language"),
        about.text("licence"),
        about.text("credit"),
        about.texts("topics"),
        about.texts("groups"),
        about.texts("settings"),
        about.number("minutes"),
        "",
        about.maps("sources").stream().map(FileResources::source).collect(Collectors.joining("\n")),
        about.flag("fictional"),
        false);
  }

  private static String source(Yaml one) {
    return String.join(
        " | ",
        one.text("title").replace('|', '/'),
        one.text("publisher").replace('|', '/'),
        one.textOrEmpty("year"),
        one.textOrEmpty("address"));
  }
}
