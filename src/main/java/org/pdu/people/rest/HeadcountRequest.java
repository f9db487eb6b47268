package org.pdu.people.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pdu.people.usecase.RecordHeadcounts.Given;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/**
 * What is said of a service's size.
 *
 * @param month such as {@code 2026-11}
 * @param sure true when numbers that are hardly likely are right
 */
public record HeadcountRequest(
    String service, String month, List<Count> counts, @Nullable Boolean sure) {

  /**
   * One job role.
   *
   * @param people null for "not known", which is not 0
   */
  public record Count(String jobRole, @Nullable Integer people) {}

  /** Reads it with words for each field that can't be used. */
  static Given parse(@Nullable JsonValue body) {
    var flaws = new ArrayList<Flaw>();
    var object = body instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
    var service = text(object, "service", "Say which service, by its id.", flaws);
    var month = month(text(object, "month", "Say from which month on: 2026-11.", flaws), flaws);
    var people = people(object, flaws);
    if (!flaws.isEmpty() || month == null) {
      throw new Unacceptable(flaws);
    }
    boolean sure = JsonValue.TRUE.equals(object.get("sure"));
    return new Given(service, month, people, sure);
  }

  private static String text(JsonObject object, String name, String words, List<Flaw> flaws) {
    if (object.get(name) instanceof JsonString text && !text.getString().isBlank()) {
      return text.getString();
    }
    flaws.add(new Flaw(name, words));
    return "";
  }

  private static @Nullable YearMonth month(String text, List<Flaw> flaws) {
    try {
      return text.isEmpty() ? null : YearMonth.parse(text);
    } catch (DateTimeException none) {
      flaws.add(new Flaw("month", "Say from which month on: 2026-11."));
      return null;
    }
  }

  private static Map<String, OptionalInt> people(JsonObject object, List<Flaw> flaws) {
    Map<String, OptionalInt> people = new HashMap<>();
    if (!(object.get("counts") instanceof JsonArray counts) || counts.isEmpty()) {
      flaws.add(new Flaw("counts", "Say how many people, for one job role or more."));
      return people;
    }
    for (int i = 0; i < counts.size(); i++) {
      var field = "counts[" + i + "]";
      if (!(counts.get(i) instanceof JsonObject count)
          || !(count.get("jobRole") instanceof JsonString role)) {
        flaws.add(new Flaw(field, "Name the job role by its id."));
      } else if (JsonValue.NULL.equals(count.get("people"))) {
        people.put(role.getString(), OptionalInt.empty());
      } else if (count.get("people") instanceof JsonNumber number && whole(number)) {
        people.put(role.getString(), OptionalInt.of(number.intValue()));
      } else {
        flaws.add(new Flaw(field, "Give a whole number, or null for not known."));
      }
    }
    return people;
  }

  private static boolean whole(JsonNumber number) {
    return number.isIntegral() && number.toString().matches("[0-9]{1,9}");
  }
}
