package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A policy's folder: what the schema can't say. */
final class PolicyCheck {
  private final Path folder;
  private final SchemaCheck schemas;
  private final Problems problems;

  PolicyCheck(Path folder, SchemaCheck schemas, Problems problems) {
    this.folder = folder;
    this.schemas = schemas;
    this.problems = problems;
  }

  void check() throws IOException {
    var path = folder.resolve("policy.yaml");
    if (!Files.isRegularFile(path)) {
      problems.add(path, 1, "this file is missing");
      return;
    }
    var read = YamlFile.read(path, problems);
    if (read.isEmpty()) {
      return;
    }
    var file = read.get();
    schemas.check(file, "policy");
    if (!folder.getFileName().toString().equals(file.text("slug"))) {
      problems.add(path, file.line("slug"), "the slug must be the folder's name");
    }
    for (int i = 0; i < file.size("versions"); i++) {
      int line = file.line("versions", i, "version");
      if (file.number("versions", i, "version") != i + 1) {
        problems.add(path, line, "versions are numbered in order: " + (i + 1));
      }
      if (!Files.isRegularFile(folder.resolve((i + 1) + ".md"))) {
        problems.add(path, line, "its wording is missing: " + (i + 1) + ".md");
      }
    }
    wordings(file.size("versions"));
  }

  private void wordings(int versions) throws IOException {
    try (var files = Files.list(folder)) {
      for (var each : files.toList()) {
        var name = each.getFileName().toString();
        boolean named = name.matches("[1-9][0-9]*\\.md") && number(name) <= versions;
        if (!named && !name.equals("policy.yaml")) {
          problems.add(each, 1, "no version in policy.yaml has this wording");
        } else if (named && Files.readString(each).isBlank()) {
          problems.add(each, 1, "there are no words in it");
        }
      }
    }
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(0, name.indexOf('.')));
  }
}
