package org.pdu.outcomes.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;

/**
 * Charts as Chart.js wants them. What is held back or not known is a gap, never a nought; colours
 * come from the page's own tokens by script.
 */
final class ChartJson {
  private ChartJson() {}

  static <T> String line(
      String label, List<T> rows, Function<T, String> name, Function<T, MeasureValue> value) {
    return chart("line", label, rows, name, value, "x");
  }

  static <T> String bars(
      String label, List<T> rows, Function<T, String> name, Function<T, MeasureValue> value) {
    return chart("bar", label, rows, name, value, "y");
  }

  private static <T> String chart(
      String type,
      String label,
      List<T> rows,
      Function<T, String> name,
      Function<T, MeasureValue> value,
      String axis) {
    var names = Json.createArrayBuilder();
    var values = Json.createArrayBuilder();
    rows.forEach(row -> {
      names.add(name.apply(row));
      add(values, value.apply(row));
    });
    var data = Json.createObjectBuilder().add("label", label).add("data", values);
    return Json.createObjectBuilder()
        .add("type", type)
        .add(
            "data",
            Json.createObjectBuilder()
                .add("labels", names)
                .add("datasets", Json.createArrayBuilder().add(data)))
        .add("options", options(axis))
        .build()
        .toString();
  }

  private static JsonObjectBuilder options(String axis) {
    var fromNought = Json.createObjectBuilder().add("beginAtZero", true);
    var noLegend = Json.createObjectBuilder().add("display", false);
    return Json.createObjectBuilder()
        .add("indexAxis", axis)
        .add("maintainAspectRatio", false)
        .add("plugins", Json.createObjectBuilder().add("legend", noLegend))
        .add("scales", Json.createObjectBuilder().add(axis.equals("x") ? "y" : "x", fromNought));
  }

  private static void add(JsonArrayBuilder values, MeasureValue value) {
    switch (value) {
      case Count count -> values.add(count.value());
      case Share share -> values.add(share.percent());
      default -> values.addNull();
    }
  }
}
