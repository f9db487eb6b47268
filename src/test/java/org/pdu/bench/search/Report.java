package org.pdu.bench.search;

import java.io.PrintStream;
import java.util.Locale;

/** Figures, one a line, {@code name value unit}; and sentences, each behind a {@code #}. */
record Report(PrintStream out) {
  void figure(String name, double value, String unit) {
    out.println(name + " " + String.format(Locale.ROOT, "%.3f", value) + " " + unit);
  }

  /** A line break in what is quoted ends nothing. */
  void say(String words) {
    out.println("# " + words.replaceAll("\\p{Cntrl}", " "));
  }
}
