package org.pdu.outcomes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.Framework;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.Sentences;
import org.pdu.outcomes.usecase.ShowFramework;
import org.pdu.outcomes.usecase.ShowSeries;

/** What the partnership set out to measure: all of it, or one measure. */
@Named
@RequestScoped
public class MeasuresPage {
  @Inject ShowFramework showFramework;
  @Inject ShowSeries showSeries;
  @Inject @RequestParameterMap Map<String, String> request;

  private final Map<String, MeasureValue> present = new HashMap<>();
  private @Nullable Framework framework;
  private Framework.@Nullable Row row;

  /** The whole framework. */
  public void all() {
    framework = showFramework.all();
  }

  /** The measure in the address. */
  public void one() {
    row = showFramework.of(Objects.requireNonNullElse(request.get("code"), ""));
  }

  public Framework getFramework() {
    return Objects.requireNonNull(framework);
  }

  public Framework.Row getRow() {
    return Objects.requireNonNull(row);
  }

  /** Outcomes of a table and level, in the plan's order. */
  public List<Framework.Outcome> outcomes(int table, String level) {
    return getFramework().outcomes().stream()
        .filter(outcome -> outcome.table() == table && outcome.level().equals(level))
        .toList();
  }

  public long getCounted() {
    return getFramework().measures().stream().filter(measure -> measure.derivedNow()).count();
  }

  /** A level as a heading. */
  public String heading(String level) {
    return level.substring(0, 1).toUpperCase(Locale.UK) + level.substring(1);
  }

  /** Whether the measure counts services beside organisations. */
  public boolean isCountsServices() {
    return getRow().measure().derivedNow() && getRow().measure().code().equals("1.1");
  }

  /** The present figure for services, where there is one. */
  public String getServices() {
    return Sentences.words(showSeries.present(getRow().measure().code(), true));
  }

  /** What that figure is made of. */
  public String getServicesParts() {
    return Sentences.parts(showSeries.present(getRow().measure().code(), true));
  }

  /** The present figure of a row, in words. */
  public String present(Framework.Row of) {
    return Sentences.words(value(of));
  }

  /** What the present figure is made of. */
  public String parts(Framework.Row of) {
    return Sentences.parts(value(of));
  }

  public String mark(Framework.Row of) {
    return Sentences.mark(value(of));
  }

  private MeasureValue value(Framework.Row of) {
    return present.computeIfAbsent(
        of.measure().code(),
        code ->
            of.measure().derivedNow()
                ? showSeries.present(code, false)
                : new MeasureValue.Unknown(MeasureValue.Reason.NOT_REPORTED));
  }
}
