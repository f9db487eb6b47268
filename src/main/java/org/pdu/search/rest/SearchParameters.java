package org.pdu.search.rest;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.search.model.Facet;
import org.pdu.search.model.Order;
import org.pdu.search.model.Question;

/**
 * What a program asks; each filter may be given several times. The description of the API says the
 * same at the endpoint: the server can't read it here.
 */
public class SearchParameters {
  @QueryParam("q")
  @Nullable String words;

  @QueryParam("type")
  @Nullable List<String> types;

  @QueryParam("topic")
  @Nullable List<String> topics;

  @QueryParam("group")
  @Nullable List<String> groups;

  @QueryParam("setting")
  @Nullable List<String> settings;

  @QueryParam("year")
  @Nullable List<String> years;

  @QueryParam("organisation")
  @Nullable List<String> organisations;

  @QueryParam("minutes")
  @Nullable List<String> minutes;

  @QueryParam("sort")
  @Nullable String sort;

  @QueryParam("after")
  @Nullable String after;

  @QueryParam("size")
  @Nullable String size;

  /**
   * @throws Unacceptable when there is no such sort, or the size is no number
   */
  Question question() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    add(filters, Facet.TYPE, types);
    add(filters, Facet.TOPIC, topics);
    add(filters, Facet.GROUP, groups);
    add(filters, Facet.SETTING, settings);
    add(filters, Facet.YEAR, years);
    add(filters, Facet.ORGANISATION, organisations);
    add(filters, Facet.MINUTES, minutes);
    return new Question(words == null ? "" : words, filters, order(), null, some(after), number());
  }

  private static void add(
      Map<Facet, List<String>> filters, Facet facet, @Nullable List<String> values) {
    if (values != null) {
      filters.put(facet, values.stream().filter(value -> !value.isBlank()).toList());
    }
  }

  private Order order() {
    var wanted = some(sort);
    return wanted == null
        ? Order.BEST
        : Order.of(wanted)
            .orElseThrow(
                () -> new Unacceptable("sort", "Sort by best, newest, shortest or title."));
  }

  private static @Nullable String some(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private int number() {
    try {
      var wanted = some(size);
      return wanted == null ? Question.USUAL : Integer.parseInt(wanted);
    } catch (NumberFormatException none) {
      throw new Unacceptable("size", "Ask for 1 to " + Question.MOST + " at a time.");
    }
  }
}
