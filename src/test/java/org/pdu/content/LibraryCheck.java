package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The library: its vocabulary, its support links, its consent text, and each resource. */
final class LibraryCheck {
  /** A folder of the library that is no resource. */
  private static final String CONSENT = "consent";

  private final Path folder;
  private final Set<String> modules;
  private final SchemaCheck schemas;
  private final Problems problems;

  LibraryCheck(Path folder, Set<String> modules, SchemaCheck schemas, Problems problems) {
    this.folder = folder;
    this.modules = modules;
    this.schemas = schemas;
    this.problems = problems;
  }

  void check() throws IOException {
    var vocabulary = read(folder.resolve("topics.yaml"), "topics");
    var topics = slugs(vocabulary, "topics");
    var support = read(folder.resolve("support.yaml"), "support");
    if (support.isPresent()) {
      support(support.get(), topics);
    }
    consent();
    var resources = resources();
    var known =
        new ResourceCheck.Known(
            topics, slugs(vocabulary, "groups"), slugs(vocabulary, "settings"), resources, modules);
    for (var slug : resources) {
      new ResourceCheck(folder.resolve(slug), known, schemas, problems).check();
    }
  }

  private Optional<YamlFile> read(Path file, String schema) throws IOException {
    if (!Files.isRegularFile(file)) {
      problems.add(file, 1, "this file is missing");
      return Optional.empty();
    }
    var yaml = YamlFile.read(file, problems);
    if (yaml.isPresent()) {
      schemas.check(yaml.get(), schema);
    }
    return yaml;
  }

  private Set<String> slugs(Optional<YamlFile> vocabulary, String kind) {
    var slugs = new HashSet<String>();
    vocabulary.ifPresent(yaml -> {
      for (int i = 0; i < yaml.size(kind); i++) {
        var slug = yaml.text(kind, i, "slug");
        if (!slugs.add(slug)) {
          problems.add(yaml.path(), yaml.line(kind, i, "slug"), slug + " is given twice");
        }
      }
    });
    return slugs;
  }

  private void support(YamlFile yaml, Set<String> topics) {
    for (int i = 0; i < yaml.size("links"); i++) {
      int line = yaml.line("links", i, "slug");
      if (yaml.has("links", i, "phone") == yaml.has("links", i, "text")) {
        problems.add(yaml.path(), line, "a link has either a phone number or one for texts");
      }
      for (var topic : yaml.list("links", i, "topics")) {
        if (!topics.contains(topic)) {
          problems.add(
              yaml.path(), yaml.line("links", i, "topics"), "the vocabulary has no topic " + topic);
        }
      }
    }
  }

  private void consent() throws IOException {
    var read = read(folder.resolve(CONSENT).resolve("consent.yaml"), "consent");
    if (read.isEmpty()) {
      return;
    }
    var yaml = read.get();
    for (int i = 0; i < yaml.size("versions"); i++) {
      int line = yaml.line("versions", i, "version");
      if (yaml.number("versions", i, "version") != i + 1) {
        problems.add(yaml.path(), line, "versions are numbered in order: " + (i + 1));
      }
      for (var name : Set.of((i + 1) + ".md", (i + 1) + "-easy-read.md")) {
        var words = folder.resolve(CONSENT).resolve(name);
        if (!Files.isRegularFile(words)) {
          problems.add(yaml.path(), line, "its wording is missing: " + name);
        } else {
          new MarkdownCheck(words, ResourceCheck.words(modules), problems).check();
        }
      }
    }
  }

  private Set<String> resources() throws IOException {
    var slugs = new TreeSet<String>();
    if (Files.isDirectory(folder)) {
      try (var folders = Files.list(folder)) {
        folders
            .filter(Files::isDirectory)
            .map(path -> path.getFileName().toString())
            .filter(name -> !name.equals(CONSENT))
            .forEach(slugs::add);
      }
    }
    return slugs;
  }
}
