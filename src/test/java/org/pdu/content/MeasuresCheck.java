package org.pdu.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The whole outcome framework and nothing twice: 18 outcomes, 43 distinct measures. */
final class MeasuresCheck {
  private final YamlFile file;
  private final Problems problems;
  private final Set<String> measured = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  MeasuresCheck(YamlFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void check() {
    var codes = new HashSet<String>();
    for (int i = 0; i < file.size("outcomes"); i++) {
      if (file.number("outcomes", i, "number") != i + 1) {
        say(file.line("outcomes", i, "number"), "outcomes are numbered in order: " + (i + 1));
      }
      for (int k = 0; k < file.size("outcomes", i, "measures"); k++) {
        row(i, k, codes);
      }
    }
    repeats.forEach((target, line) -> {
      if (!measured.contains(target)) {
        say(line, "it repeats " + target + ", which is no measure of its own");
      }
    });
    if (measured.size() != 43) {
      say(1, "there are " + measured.size() + " distinct measures; the framework has 43");
    }
  }

  private void row(int outcome, int row, Set<String> codes) {
    var code = file.text("outcomes", outcome, "measures", row, "code");
    int line = file.line("outcomes", outcome, "measures", row, "code");
    if (!codes.add(code)) {
      say(line, "the code " + code + " is given twice");
    }
    if (!code.equals((outcome + 1) + "." + (row + 1))) {
      say(line, "this row's code must be " + (outcome + 1) + "." + (row + 1));
    }
    if (file.has("outcomes", outcome, "measures", row, "repeats")) {
      repeats.put(
          file.text("outcomes", outcome, "measures", row, "repeats"),
          file.line("outcomes", outcome, "measures", row, "repeats"));
    } else {
      measured.add(code);
    }
  }

  private void say(int line, String message) {
    problems.add(file.path(), line, message);
  }
}
