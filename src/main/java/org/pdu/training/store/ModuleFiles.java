package org.pdu.training.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.content.Markdown;
import org.pdu.platform.content.Yaml;
import org.pdu.training.model.Lesson;
import org.pdu.training.model.Module;
import org.pdu.training.model.Module.Source;
import org.pdu.training.model.Question;
import org.pdu.training.model.Question.Option;
import org.pdu.training.model.Quiz;
import org.pdu.training.model.Stage;

/** Reads one module's folder. */
final class ModuleFiles {
  private final Path folder;
  private final Yaml about;
  private final String slug;
  private final List<String> lessonFiles;
  private final Markdown markdown = new Markdown(this::address);

  ModuleFiles(Path folder) {
    this.folder = folder;
    this.about = Yaml.read(folder.resolve("module.yaml"));
    this.slug = about.text("slug");
    this.lessonFiles = about.maps("lessons").stream().map(each -> each.text("file")).toList();
    if (!folder.endsWith(slug)) {
      throw new SettingProblem("In " + folder + ", the slug must be the folder's name.");
    }
  }

  Module read() {
    return new Module(
        slug,
        about.number("version"),
        digest(),
        about.text("title"),
        about.text("summary"),
        about.text("audience"),
        about.text("status"),
        about.text("credits"),
        about.texts("topics"),
        about.texts("outcomes"),
        lessons(),
        sources(),
        quiz(),
        markdown.html(file("easy-read.md")));
  }

  private List<Lesson> lessons() {
    var links = citations();
    List<Lesson> lessons = new ArrayList<>();
    for (Yaml each : about.maps("lessons")) {
      var written = file(each.text("file"));
      lessons.add(
          new Lesson(
              lessons.size() + 1,
              each.text("file"),
              each.text("title"),
              each.number("minutes"),
              each.textOrEmpty("contentNote"),
              markdown.html(written + links),
              Markdown.text(written.replaceAll(" ?\\[(" + sourceIds("|") + ")]", ""))));
    }
    return List.copyOf(lessons);
  }

  /** Link definitions that turn [S1] into a link to the module's list of sources. */
  private String citations() {
    return about.maps("sources").stream()
        .map(each -> each.text("id"))
        .map(id -> "\n[" + id + "]: /training/" + slug + "#source-" + id)
        .collect(Collectors.joining("", "\n\n", "\n"));
  }

  private String sourceIds(String between) {
    return about.maps("sources").stream()
        .map(each -> each.text("id"))
        .collect(Collectors.joining(between));
  }

  private List<Source> sources() {
    return about.maps("sources").stream()
        .map(each ->
            new Source(
                each.text("id"),
                each.text("title"),
                each.text("publisher"),
                each.number("year"),
                each.textOrEmpty("url")))
        .toList();
  }

  private Quiz quiz() {
    var file = Yaml.read(folder.resolve("quiz.yaml"));
    return new Quiz(
        file.number("passMark"), file.maps("questions").stream().map(this::question).toList());
  }

  private Question question(Yaml each) {
    return new Question(
        each.text("id"),
        stages(each.texts("asked")),
        each.text("kind").equals("several"),
        each.text("text"),
        each.text("lesson"),
        each.maps("options").stream()
            .map(option ->
                new Option(
                    option.text("id"),
                    option.text("text"),
                    option.flag("right"),
                    option.text("because")))
            .toList());
  }

  private static Set<Stage> stages(List<String> codes) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    codes.forEach(code ->
        stages.add(
            Stage.of(code)
                .orElseThrow(() -> new SettingProblem("A question is asked “" + code + "”."))));
    return stages;
  }

  private String address(String written) {
    int lesson = lessonFiles.indexOf(written) + 1;
    if (lesson > 0) {
      return "/training/" + slug + "/lessons/" + lesson;
    }
    return written.startsWith("images/") ? "/content/modules/" + slug + "/" + written : written;
  }

  private String file(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new SettingProblem("The content file " + folder.resolve(name) + " can't be read.");
    }
  }

  private String digest() {
    try (var files = Files.list(folder)) {
      var sha = MessageDigest.getInstance("SHA-256");
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        sha.update(each.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(each));
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new SettingProblem("The folder " + folder + " can't be read.");
    }
  }
}
