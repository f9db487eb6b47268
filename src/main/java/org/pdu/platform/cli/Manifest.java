package org.pdu.platform.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pdu.platform.config.SettingProblem;

/**
 * What a backup holds, as its last entry says it, so that a file that was cut short has none.
 *
 * <p>Plain lines: {@code created}, {@code version}, then {@code table name rows sha256}, {@code
 * sequence name value} and, since files can be brought, {@code file sha256 size}.
 */
record Manifest(
    String created, String version, List<Entry> tables, List<Counter> counters, List<Kept> kept) {
  static final String NAME = "manifest.txt";
  private static final String HEAD = "A backup of the Practice Development Unit, form 1";

  /** One table's rows. */
  record Entry(String table, long rows, String sha256) {
    String file() {
      return "data/" + table;
    }
  }

  /** The bytes of one file that somebody brought, known by their hash. */
  record Kept(String sha256, long size) {
    static Kept of(String sha256, String size) {
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new NumberFormatException("no hash");
      }
      return new Kept(sha256, Long.parseLong(size));
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
    kept.forEach(file -> lines.add("file " + file.sha256() + " " + file.size()));
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
      var kept = new ArrayList<Kept>();
      for (var line : lines.subList(3, lines.size())) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
          case "table" -> tables.add(new Entry(words[1], Long.parseLong(words[2]), words[3]));
          case "file" -> kept.add(Kept.of(words[1], words[2]));
          default -> counters.add(new Counter(words[1], Long.parseLong(words[2])));
        }
      }
      return new Manifest(
          lines.get(1).substring(8), lines.get(2).substring(8), tables, counters, kept);
    } catch (IndexOutOfBoundsException
        | NumberFormatException
        | java.util.NoSuchElementException broken) {
      throw new SettingProblem("The backup is damaged: its list of contents can't be read.");
    }
  }
}
