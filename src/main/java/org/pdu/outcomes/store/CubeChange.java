package org.pdu.outcomes.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a change of facts means for a cube: counted before, counted after, the difference added. */
final class CubeChange {
  private final Connection connection;
  private final Cube cube;
  private final String where;
  private final Object subjects;
  private final Map<List<String>, int[]> before;

  /**
   * Counts what the facts about some people or services come to now.
   *
   * @param column which column of the view the ids stand in
   */
  CubeChange(Connection connection, Cube cube, String column, Collection<UUID> ids)
      throws SQLException {
    this.connection = connection;
    this.cube = cube;
    this.where = " where " + column + " = any (?)";
    this.subjects = connection.createArrayOf("uuid", ids.toArray());
    this.before = count();
  }

  /** Counts again and adds the difference. */
  void add() throws SQLException {
    var after = count();
    Map<List<String>, int[]> difference = new TreeMap<>(CubeChange::compare);
    after.forEach((key, numbers) -> difference.put(key, numbers));
    before.forEach((key, numbers) -> difference.merge(key, negative(numbers), CubeChange::sum));
    difference.values().removeIf(numbers -> Arrays.stream(numbers).allMatch(n -> n == 0));
    if (!difference.isEmpty()) {
      write(difference);
    }
  }

  private Map<List<String>, int[]> count() throws SQLException {
    Map<List<String>, int[]> counted = new TreeMap<>(CubeChange::compare);
    int keys = cube.keys().length;
    int numbers = cube.numbers().length;
    try (var query = connection.prepareStatement(cube.counted(where))) {
      query.setObject(1, subjects);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          List<String> key = new ArrayList<>();
          for (int i = 1; i <= keys; i++) {
            key.add(rows.getString(i));
          }
          int[] values = new int[numbers];
          for (int i = 0; i < numbers; i++) {
            values[i] = rows.getInt(keys + 1 + i);
          }
          counted.put(key, values);
        }
      }
    }
    return counted;
  }

  private void write(Map<List<String>, int[]> difference) throws SQLException {
    try (var insert = connection.prepareStatement(cube.add())) {
      int column = 1;
      for (int i = 0; i < cube.keys().length; i++) {
        int at = i;
        insert.setArray(column++, texts(difference.keySet().stream().map(key -> key.get(at))));
      }
      for (int i = 0; i < cube.numbers().length; i++) {
        int at = i;
        insert.setArray(column++, texts(difference.values().stream().map(n -> "" + n[at])));
      }
      insert.executeUpdate();
    }
  }

  private java.sql.Array texts(java.util.stream.Stream<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int[] negative(int[] numbers) {
    return Arrays.stream(numbers).map(n -> -n).toArray();
  }

  private static int[] sum(int[] one, int[] other) {
    int[] sum = new int[one.length];
    Arrays.setAll(sum, i -> one[i] + other[i]);
    return sum;
  }
}
