package org.pdu.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something kept about a person, as a table to be read.
 *
 * @param key what programs call it, such as {@code signIns}
 * @param says in a sentence or two, what it is kept for
 * @param tables the database tables it tells all of, as {@code schema.table}
 * @param columns headings; each row has as many values
 */
public record DataSection(
    String key,
    String title,
    String says,
    Set<String> tables,
    List<String> columns,
    List<List<String>> rows) {
  public DataSection {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    tables = Set.copyOf(tables);
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(key + " has a row of another length: " + row);
      }
    }
  }

  /** Rows as a query hands them out, every value as text; null is the empty text. */
  public static List<List<String>> texts(List<?> found) {
    return found.stream()
        .map(row -> row instanceof @Nullable Object[] many ? many : new @Nullable Object[] {row})
        .map(values -> Arrays.stream(values).map(DataSection::text).toList())
        .toList();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
