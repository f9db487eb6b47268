package org.pdu.outcomes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.Framework;
import org.pdu.outcomes.model.Framework.Outcome;
import org.pdu.outcomes.model.Measure;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.Point;
import org.pdu.outcomes.usecase.ShowMeasures;

/** The outcome framework, and one of its measures. */
@Named
@RequestScoped
public class MeasuresPage {
  @Inject ShowMeasures showMeasures;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable Framework framework;
  private @Nullable Measure measure;
  private @Nullable List<Point> points;

  public void show() {
    getFramework();
  }

  /** Refuses a code that is not there before anything of the page is written. */
  public void showMeasure() {
    getPoints();
  }

  public Framework getFramework() {
    if (framework == null) {
      framework = showMeasures.all();
    }
    return framework;
  }

  public Measure getMeasure() {
    if (measure == null) {
      measure = showMeasures.one(parameters.getOrDefault("code", ""));
    }
    return measure;
  }

  /** The measure's months, newest first. */
  public List<Point> getPoints() {
    if (points == null) {
      points = showMeasures.series(getMeasure().code(), Unit.Kind.CITY, "", "").reversed();
    }
    return points;
  }

  /** The present figure in words. */
  public String present(Measure each) {
    var value = showMeasures.present(each);
    return value instanceof Unknown ? "Not reported yet" : FigureWords.of(value);
  }

  public String words(MeasureValue value) {
    return FigureWords.of(value);
  }

  public String parts(MeasureValue value) {
    return value instanceof MeasureValue.Share share
        ? share.numerator() + " of " + share.denominator()
        : "";
  }

  public String style(MeasureValue value) {
    return FigureWords.style(value);
  }

  /** A level as a heading. */
  public String level(Outcome outcome) {
    return outcome.level().substring(0, 1).toUpperCase(Locale.ROOT) + outcome.level().substring(1);
  }

  /** What kinds of figure it is, in words. */
  public String kinds(Measure each) {
    return String.join(
        ", ",
        each.kinds().stream()
            .map(kind ->
                switch (kind) {
                  case "count" -> "a number";
                  case "share" -> "a share";
                  case "scale" -> "a reading on a scale";
                  case "testimony" -> "what people say";
                  default -> "money";
                })
            .toList());
  }
}
