package org.pdu.staff.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.sheet.Sheet;

/** Which column of a file says what: told by its headings, wherever they stand. */
public final class Columns {
  /** Headings are looked for in so many lines at most: titles may stand above them. */
  private static final int HEAD = 20;

  /** A text longer than this in one cell is no answer to what its column asks. */
  private static final int LONGEST = 300;

  /** What a column can say. */
  enum Column {
    EMAIL("E-mail", "email", "email address", "work email", "work email address", "mail"),
    NAME("Name", "name", "full name", "staff name", "staff member", "employee", "employee name"),
    FIRST_NAME("First name", "first name", "forename", "given name", "firstname"),
    LAST_NAME("Last name", "last name", "surname", "family name", "lastname"),
    SERVICE("Service", "service", "service name", "project", "workplace"),
    JOB_ROLE("Job role", "job role", "role", "job title", "job", "title", "post", "position"),
    SHARE("Share of time", "share of time", "share", "fte", "wte", "hours share", "time"),
    STARTS("Starts", "starts", "start", "start date", "started", "from", "date started", "since"),
    ENDS("Ends", "ends", "end", "end date", "leaving date", "until", "to", "left");

    private final String called;
    private final Set<String> headings;

    Column(String called, String... headings) {
      this.called = called;
      this.headings =
          Stream.of(headings).map(Columns::together).collect(Collectors.toUnmodifiableSet());
    }

    String called() {
      return called;
    }
  }

  private final Map<Column, Integer> places;
  private final int headings;

  private Columns(Map<Column, Integer> places, int headings) {
    this.places = places;
    this.headings = headings;
  }

  /** The headings of the template, in order. */
  public static List<String> template() {
    return List.of(
            Column.EMAIL,
            Column.NAME,
            Column.SERVICE,
            Column.JOB_ROLE,
            Column.SHARE,
            Column.STARTS,
            Column.ENDS)
        .stream()
        .map(Column::called)
        .toList();
  }

  /**
   * The staff in a sheet.
   *
   * @throws Unacceptable when there are no headings, a column is missing, or there is nobody
   */
  public static List<TypedRow> rows(Sheet sheet) {
    var columns = of(sheet);
    var rows =
        sheet.lines().stream()
            .filter(line -> line.number() > columns.headings)
            .map(columns::row)
            .filter(row -> !(row.email() + row.name() + row.service() + row.jobRole()).isEmpty())
            .toList();
    if (rows.isEmpty()) {
      throw new Unacceptable("file", "There is nobody below the headings of this file.");
    }
    return rows;
  }

  private static Columns of(Sheet sheet) {
    var best = new Columns(Map.of(), 0);
    for (var line : sheet.lines().subList(0, Math.min(HEAD, sheet.lines().size()))) {
      var found = new Columns(places(line), line.number());
      best = found.places.size() > best.places.size() ? found : best;
    }
    var missing = best.missing();
    if (!missing.isEmpty()) {
      throw new Unacceptable(
          "file",
          "We did not find these headings: "
              + missing.stream().map(Column::called).collect(Collectors.joining(", "))
              + ". The template shows all of them.");
    }
    return best;
  }

  private static Map<Column, Integer> places(Sheet.Line line) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < line.cells().size(); i++) {
      var heading = together(line.cell(i));
      for (Column column : Column.values()) {
        if (column.headings.contains(heading)) {
          places.putIfAbsent(column, i);
        }
      }
    }
    return places;
  }

  /** “Work e-mail” is “work email”. */
  private static String together(String heading) {
    return Words.plain(heading).replace(" ", "");
  }

  private List<Column> missing() {
    List<Column> missing = new ArrayList<>();
    for (var needed : List.of(Column.EMAIL, Column.SERVICE, Column.JOB_ROLE, Column.STARTS)) {
      if (!places.containsKey(needed)) {
        missing.add(needed);
      }
    }
    if (!places.containsKey(Column.NAME) && !places.containsKey(Column.LAST_NAME)) {
      missing.add(Column.NAME);
    }
    return missing;
  }

  private TypedRow row(Sheet.Line line) {
    var name =
        places.containsKey(Column.NAME)
            ? cell(line, Column.NAME)
            : cell(line, Column.FIRST_NAME) + " " + cell(line, Column.LAST_NAME);
    return new TypedRow(
        line.number(),
        cell(line, Column.EMAIL),
        name.strip(),
        cell(line, Column.SERVICE),
        cell(line, Column.JOB_ROLE),
        cell(line, Column.SHARE),
        cell(line, Column.STARTS),
        cell(line, Column.ENDS));
  }

  private String cell(Sheet.Line line, Column column) {
    var text = line.cell(Objects.requireNonNullElse(places.get(column), -1));
    var plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
