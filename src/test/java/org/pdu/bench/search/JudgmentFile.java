package org.pdu.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of judgments: question, text and grade, or question, anything, text and grade, parted by
 * tabs or spaces, with or without a heading.
 */
record JudgmentFile(Path path) {
  private static final int HIGHEST = 20;

  /** The grades of texts by question. */
  Map<String, Map<String, Integer>> read(Problems problems) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    Lines.each(
        path,
        problems,
        (number, line) -> {
          var columns = line.contains("\t") ? line.split("\t", -1) : line.strip().split("\\s+");
          if (columns.length != 3 && columns.length != 4) {
            throw new Unfit("it has " + columns.length + " columns, where 3 or 4 are wanted");
          }
          var grade = columns[columns.length - 1].strip();
          if (number == 1 && !grade.matches("-?[0-9.]+")) {
            return;
          }
          var texts = grades.computeIfAbsent(columns[0].strip(), question -> new LinkedHashMap<>());
          if (texts.putIfAbsent(columns[columns.length - 2].strip(), grade(grade)) != null) {
            throw new Unfit("this text was judged before for this question, and the first counts");
          }
        });
    return grades;
  }

  private static int grade(String text) throws Unfit {
    if (!text.matches("-?[0-9]{1,3}") || Integer.parseInt(text) > HIGHEST) {
      throw new Unfit("its grade “" + text + "” is not a whole number up to " + HIGHEST);
    }
    return Integer.parseInt(text);
  }
}
