package org.pdu.bench.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Something that was asked, and how well each text answers it.
 *
 * @param kind which questions it is counted with; empty for none
 * @param grades by id of the text; what is not named, or not above 0, is of no use
 */
record Question(String id, String words, String kind, Map<String, Integer> grades) {
  int grade(String text) {
    return Math.max(0, grades.getOrDefault(text, 0));
  }

  /** The grades of all that are of use, best first. */
  List<Integer> good() {
    return grades.values().stream()
        .filter(grade -> grade > 0)
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
