package org.pdu.outcomes.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.usecase.ShowBreakdown.Line;

/**
 * Figures as the chart library takes them. What is held back or not known is a gap, never a nought.
 */
final class ChartJson {
  /** Found once: {@code Json} looks through all jars for it at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private ChartJson() {}

  static String line(
      List<Picture> months,
      Function<Picture, MeasureValue> figure,
      String label,
      Function<YearMonth, String> name) {
    var labels = JSON.createArrayBuilder();
    var data = JSON.createArrayBuilder();
    for (Picture month : months) {
      labels.add(name.apply(month.month()));
      add(data, figure.apply(month));
    }
    return chart("line", labels, label, data, JSON.createObjectBuilder());
  }

  static String bars(List<Line> lines) {
    var labels = JSON.createArrayBuilder();
    var data = JSON.createArrayBuilder();
    for (Line line : lines) {
      labels.add(line.place().name());
      add(data, line.now().coverage());
    }
    return chart(
        "bar",
        labels,
        "In every 100 posts",
        data,
        JSON.createObjectBuilder().add("indexAxis", "y"));
  }

  private static String chart(
      String type,
      JsonArrayBuilder labels,
      String label,
      JsonArrayBuilder data,
      JsonObjectBuilder options) {
    var series = JSON.createObjectBuilder().add("label", label).add("data", data);
    return JSON.createObjectBuilder()
        .add("type", type)
        .add(
            "data",
            JSON.createObjectBuilder()
                .add("labels", labels)
                .add("datasets", JSON.createArrayBuilder().add(series)))
        .add("options", options.add("maintainAspectRatio", false))
        .build()
        .toString()
        .replace("<", "\\u003c");
  }

  private static void add(JsonArrayBuilder data, MeasureValue value) {
    switch (value) {
      case Count count -> data.add(count.value());
      case Share share -> data.add(share.percent());
      default -> data.addNull();
    }
  }
}
