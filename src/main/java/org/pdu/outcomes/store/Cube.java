package org.pdu.outcomes.store;

/** A table of counted figures, and the view that it is always the sum of. */
enum Cube {
  UPTAKE(
      "uptake",
      "organisation_id, service_id, job_role_id, module, month",
      "person_id",
      "people",
      "completions"),
  COVERAGE(
      "coverage",
      "organisation_id, service_id, job_role_id, module, month",
      "person_id",
      "trained",
      "trained_known"),
  HEADCOUNT(
      "headcount",
      "organisation_id, service_id, job_role_id, month",
      "at_service",
      "people",
      "services_known",
      "services");

  private final String name;
  private final String key;
  private final String subject;
  private final String[] numbers;

  Cube(String name, String key, String subject, String... numbers) {
    this.name = name;
    this.key = key;
    this.subject = subject;
    this.numbers = numbers;
  }

  String table() {
    return "outcomes." + name + "_cell";
  }

  /** What its facts are about, as far as one can ask for them: a person or a service. */
  String subject() {
    return subject;
  }

  String[] keys() {
    return key.split(", ");
  }

  String[] numbers() {
    return numbers;
  }

  /** What is counted of all, or of those that a condition chooses. */
  String counted(String where) {
    return "select "
        + key
        + sums()
        + " from outcomes."
        + name
        + "_source"
        + where
        + " group by "
        + key;
  }

  /** Counts everything anew into the empty table. */
  String refill() {
    return "insert into "
        + table()
        + " ("
        + key
        + ", "
        + String.join(", ", numbers)
        + ") "
        + counted("");
  }

  /** Adds differences, handed in as one array a column, in the order of the key. */
  String add() {
    var columns = key + ", " + String.join(", ", numbers);
    return "insert into "
        + table()
        + " as cell ("
        + columns
        + ")"
        + " select * from unnest("
        + casts()
        + ") as d ("
        + columns
        + ") order by "
        + key
        + " on conflict ("
        + key
        + ") do update set "
        + java.util.Arrays.stream(numbers)
            .map(number -> number + " = cell." + number + " + excluded." + number)
            .collect(java.util.stream.Collectors.joining(", "));
  }

  private String sums() {
    var sums = new StringBuilder();
    for (String number : numbers) {
      sums.append(", cast(sum(" + number + ") as int)");
    }
    return sums.toString();
  }

  private String casts() {
    var casts = new StringBuilder();
    for (String column : keys()) {
      casts.append(casts.isEmpty() ? "" : ", ").append("cast(? as " + type(column) + "[])");
    }
    return casts + ", cast(? as int[])".repeat(numbers.length);
  }

  private static String type(String column) {
    return switch (column) {
      case "module" -> "text";
      case "month" -> "date";
      default -> "uuid";
    };
  }
}
