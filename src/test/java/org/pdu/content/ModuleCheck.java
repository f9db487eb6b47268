package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** One module's folder: its lessons, sources and length, and its questions. */
final class ModuleCheck {
  private final Path folder;
  private final Set<String> modules;
  private final SchemaCheck schemas;
  private final Problems problems;

  ModuleCheck(Path folder, Set<String> modules, SchemaCheck schemas, Problems problems) {
    this.folder = folder;
    this.modules = modules;
    this.schemas = schemas;
    this.problems = problems;
  }

  void check() throws IOException {
    var file = present("module.yaml");
    if (!file) {
      return;
    }
    var module = YamlFile.read(folder.resolve("module.yaml"), problems);
    if (module.isEmpty()) {
      return;
    }
    schemas.check(module.get(), "module");
    identity(module.get());
    length(module.get());
    var lessons = lessons(module.get());
    words(module.get(), lessons);
    if (present("quiz.yaml")) {
      var quiz = YamlFile.read(folder.resolve("quiz.yaml"), problems);
      if (quiz.isPresent()) {
        schemas.check(quiz.get(), "quiz");
        new QuizCheck(quiz.get(), lessons, problems).check();
      }
    }
  }

  private boolean present(String name) {
    boolean there = Files.isRegularFile(folder.resolve(name));
    if (!there) {
      problems.add(folder.resolve(name), 1, "this file is missing");
    }
    return there;
  }

  private void identity(YamlFile module) {
    if (!module.text("slug").equals(folder.getFileName().toString())) {
      problems.add(
          module.path(),
          module.line("slug"),
          "the slug must be the folder's name, " + folder.getFileName());
    }
  }

  private void length(YamlFile module) {
    int minutes = 5;
    for (int i = 0; i < module.size("lessons"); i++) {
      minutes += module.number("lessons", i, "minutes");
    }
    if (minutes < 20 || minutes > 40) {
      problems.add(
          module.path(),
          module.line("lessons"),
          "lessons and five minutes for the questions take "
              + minutes
              + " minutes; a module takes 20 to 40");
    }
  }

  private Set<String> lessons(YamlFile module) throws IOException {
    var listed = new LinkedHashSet<String>();
    for (int i = 0; i < module.size("lessons"); i++) {
      var name = module.text("lessons", i, "file");
      int line = module.line("lessons", i, "file");
      if (!listed.add(name)) {
        problems.add(module.path(), line, "the lesson " + name + " is listed twice");
      } else if (!Files.isRegularFile(folder.resolve(name))) {
        problems.add(module.path(), line, "there is no file " + name);
      }
    }
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.endsWith(".md") && !name.equals("easy-read.md") && !listed.contains(name)) {
          problems.add(file, 1, "this lesson is not listed in module.yaml");
        }
      }
    }
    return listed;
  }

  private void words(YamlFile module, Set<String> lessons) throws IOException {
    var sources = new HashSet<String>();
    for (int i = 0; i < module.size("sources"); i++) {
      var id = module.text("sources", i, "id");
      if (!sources.add(id)) {
        problems.add(module.path(), module.line("sources", i, "id"), id + " is given twice");
      }
    }
    var known = new MarkdownCheck.Known(lessons, modules, sources);
    present("easy-read.md");
    for (var name : lessons) {
      checkWords(name, known);
    }
    checkWords("easy-read.md", known);
  }

  private void checkWords(String name, MarkdownCheck.Known known) throws IOException {
    if (Files.isRegularFile(folder.resolve(name))) {
      new MarkdownCheck(folder.resolve(name), known, problems).check();
    }
  }
}
