package org.pdu.platform.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pdu.platform.config.SettingProblem;

/**
 * What a backup holds, as its last entry says it, so that a file that was cut short has none.
 *
 * <p>Plain lines: {@code created}, {@code version}, then {@code table name rows sha256} and {@code
 * sequence name value}.
 */
record Manifest(String created, String version, List<Entry> tables, List<Counter> counters) {
  static final String NAME = "manifest.txt";
  private static final String HEAD = "A backup of the Practice Development Unit, form 1";

  /** One table's rows. */
  record Entry(String table, long rows, String sha256) {
    String file() {
      return "data/" + table;
    }
  }

  /** One sequence and the number it would hand out next. */
  record Counter(String sequence, long next) {}

  long rows() {
    return tables.stream().mapToLong(Entry::rows).sum();
  }

  byte[] bytes() {
    var lines = new ArrayList<String>();
    lines.add(HEAD);
    lines.add("created " + created);
    lines.add("version " + version);
    tables.forEach(t -> lines.add("table " + t.table() + " " + t.rows() + " " + t.sha256()));
    counters.forEach(c -> lines.add("sequence " + c.sequence() + " " + c.next()));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads it; anything that is not one is said to be damaged. */
  static Manifest parse(byte[] bytes) {
    var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    try {
      if (!HEAD.equals(lines.getFirst())) {
        throw new SettingProblem("The file is not a backup of this product.");
      }
      var tables = new ArrayList<Entry>();
      var counters = new ArrayList<Counter>();
      for (var line : lines.subList(3, lines.size())) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("table")) {
          tables.add(new Entry(words[1], Long.parseLong(words[2]), words[3]));
        } else {
          counters.add(new Counter(words[1], Long.parseLong(words[2])));
        }
      }
      return new Manifest(lines.get(1).substring(8), lines.get(2).substring(8), tables, counters);
    } catch (IndexOutOfBoundsException
        | NumberFormatException
        | java.util.NoSuchElementException broken) {
      throw new SettingProblem("The backup is damaged: its list of contents can't be read.");
    }
  }
}
