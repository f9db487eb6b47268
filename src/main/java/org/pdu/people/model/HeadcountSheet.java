package org.pdu.people.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.sheet.Sheet;

/**
 * Headcounts as a spreadsheet has them: a first row that names the columns, and a row for each
 * service, job role and month. Columns may stand in any order and be separated by tabs (as what is
 * copied from a spreadsheet is), semicolons or commas.
 */
public final class HeadcountSheet {
  /** The names of the columns. */
  public static final List<String> COLUMNS = List.of("Service", "Job role", "From month", "People");

  private static final int MOST_ROWS = 5_000;

  private static final int HEAD = 20; // titles may stand above the names of the columns

  private static final List<Set<String>> NAMES =
      List.of(
          Set.of("service", "servicename", "team"),
          Set.of("jobrole", "role", "job", "jobtitle"),
          Set.of("frommonth", "month", "from", "since"),
          Set.of("people", "headcount", "staff", "number", "howmany"));
  private static final List<DateTimeFormatter> MONTHS =
      List.of(form("uuuu-MM"), form("MM/uuuu"), form("MMMM uuuu"), form("MMM uuuu"));
  private static final List<DateTimeFormatter> DAYS = List.of(form("uuuu-MM-dd"), form("d/M/uuuu"));

  private final Map<String, String> services;
  private final Map<String, String> jobRoles;
  private final Function<String, Optional<String>> localTitles;

  /**
   * @param services ids by name
   * @param jobRoles ids by title
   * @param localTitles the id of the job role that another title means
   */
  public HeadcountSheet(
      Map<String, String> services,
      Map<String, String> jobRoles,
      Function<String, Optional<String>> localTitles) {
    this.services = plain(services);
    this.jobRoles = plain(jobRoles);
    this.localTitles = localTitles;
  }

  /** The lines of a file as text that {@link #read} reads, each in the row it has in the file. */
  public static String text(Sheet file) {
    var text = new StringBuilder();
    int row = 1;
    try (var printer = new CSVPrinter(text, CSVFormat.TDF)) {
      for (var line : file.lines()) {
        for (; row < line.number(); row++) {
          printer.printRecord("", "");
        }
        printer.printRecord(line.cells());
        row++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * A row.
   *
   * @param number as spreadsheets count, the names of the columns being row 1
   * @param word what it says, where it can be taken
   * @param problem why it can't, in words; empty when it can or says nothing
   */
  public record Row(int number, List<String> cells, Optional<Word> word, String problem) {}

  /** What a row says. */
  public record Word(String service, String jobRole, YearMonth month, OptionalInt people) {}

  /** Every row of a text; a problem with the whole stands in row 1. */
  public List<Row> read(String text) {
    List<CSVRecord> records = parse(text);
    if (records.isEmpty()) {
      return List.of(whole("There are no rows yet."));
    }
    int head = head(records);
    if (head < 0) {
      return List.of(
          whole(
              "One of the first rows must name the columns: " + String.join(", ", COLUMNS) + "."));
    }
    if (records.size() > MOST_ROWS) {
      return List.of(whole("At most " + MOST_ROWS + " rows can be taken at once."));
    }
    return rows(records.subList(head + 1, records.size()), places(records.get(head)));
  }

  /** The record that names the columns; below 0 where none does. */
  private static int head(List<CSVRecord> records) {
    return IntStream.range(0, Math.min(HEAD, records.size()))
        .filter(at -> !places(records.get(at)).contains(-1))
        .findFirst()
        .orElse(-1);
  }

  private List<Row> rows(List<CSVRecord> records, List<Integer> places) {
    Set<List<Object>> seen = new HashSet<>();
    var rows = new ArrayList<Row>();
    for (var record : records) {
      var cells =
          places.stream().map(at -> at < record.size() ? record.get(at).strip() : "").toList();
      int number = (int) record.getRecordNumber();
      if (cells.get(3).isEmpty() && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Row(number, cells, Optional.empty(), ""));
      } else if (!cells.get(3).isEmpty()) {
        rows.add(row(number, cells, seen));
      }
    }
    return rows;
  }

  private Row row(int number, List<String> cells, Set<List<Object>> seen) {
    var service = services.get(plain(cells.get(0)));
    var jobRole = jobRole(cells.get(1));
    var month = month(cells.get(2));
    var people = people(cells.get(3));
    if (service == null) {
      return problem(number, cells, "This organisation has no service of that name.");
    }
    if (jobRole == null) {
      return problem(number, cells, "There is no job role of that name.");
    }
    if (month.isEmpty()) {
      return problem(number, cells, "Write the month as 2026-11 or November 2026.");
    }
    if (people.isEmpty()) {
      return problem(number, cells, "Write a whole number, or: not known.");
    }
    if (!seen.add(List.of(service, jobRole, month.get()))) {
      return problem(number, cells, "The same service, job role and month stand in a row above.");
    }
    return new Row(
        number, cells, Optional.of(new Word(service, jobRole, month.get(), people.get())), "");
  }

  private @Nullable String jobRole(String title) {
    var known = jobRoles.get(plain(title));
    return known != null ? known : localTitles.apply(title).orElse(null);
  }

  private static Row problem(int number, List<String> cells, String words) {
    return new Row(number, cells, Optional.empty(), words);
  }

  private static Row whole(String words) {
    return problem(1, List.of("", "", "", ""), words);
  }

  private static List<CSVRecord> parse(String text) {
    var first = text.lines().limit(HEAD).toList();
    char separator =
        first.stream().anyMatch(line -> line.indexOf('\t') >= 0)
            ? '\t'
            : first.stream().anyMatch(line -> line.indexOf(';') >= 0) ? ';' : ',';
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    try (var parser = format.parse(new java.io.StringReader(text.replace("\uFEFF", "")))) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
      return List.of();
    }
  }

  private static List<Integer> places(CSVRecord names) {
    var known = names.stream().map(HeadcountSheet::plain).toList();
    return NAMES.stream()
        .map(called ->
            IntStream.range(0, known.size())
                .filter(at -> called.contains(known.get(at)))
                .findFirst()
                .orElse(-1))
        .toList();
  }

  private static Optional<OptionalInt> people(String text) {
    var plain = plain(text);
    if (plain.equals("notknown") || plain.equals("unknown")) {
      return Optional.of(OptionalInt.empty());
    }
    return text.matches("[0-9]{1,7}")
        ? Optional.of(OptionalInt.of(Integer.parseInt(text)))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(String text) {
    for (var form : MONTHS) {
      try {
        return Optional.of(YearMonth.parse(text, form));
      } catch (DateTimeException another) {
        continue;
      }
    }
    for (var form : DAYS) {
      try {
        return Optional.of(YearMonth.from(LocalDate.parse(text, form)));
      } catch (DateTimeException another) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK);
  }

  private static Map<String, String> plain(Map<String, String> ids) {
    var plain = new HashMap<String, String>();
    ids.forEach((name, id) -> plain.put(plain(name), id));
    return plain;
  }

  /** Without case and spaces, nor the apostrophe that guards a cell. */
  private static String plain(String text) {
    var stripped = text.strip();
    var bare = stripped.startsWith("'") ? stripped.substring(1) : stripped;
    return bare.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
