package org.pdu.outcomes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Rounding;
import org.pdu.outcomes.model.Sentences;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ModuleChoice.Choice;
import org.pdu.outcomes.usecase.ShowBreakdown;
import org.pdu.outcomes.usecase.ShowBreakdown.Line;
import org.pdu.outcomes.usecase.ShowBreakdown.Table;
import org.pdu.outcomes.usecase.ShowFigures;
import org.pdu.outcomes.usecase.ShowFigures.UnitFigures;
import org.pdu.people.Place;
import org.pdu.platform.problem.Unacceptable;

/** How training is taken up: in the whole partnership, or in one organisation. */
@Named
@RequestScoped
public class OutcomesPage {
  private static final int MONTHS = 24;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  @Inject ShowFigures showFigures;
  @Inject ShowBreakdown showBreakdown;
  @Inject @RequestParameterMap Map<String, String> request;

  private @Nullable UnitFigures figures;
  private @Nullable Table places;
  private @Nullable Table jobRoles;

  /** The whole partnership. */
  public void city() {
    load(Unit.Kind.CITY, "", Place.Kind.ORGANISATION);
  }

  /** The organisation in the address. */
  public void organisation() {
    load(Unit.Kind.ORGANISATION, parameter("id"), Place.Kind.SERVICE);
  }

  private void load(Unit.Kind kind, String id, Place.Kind split) {
    try {
      load(kind, id, split, parameter("module"), parameter("after"), parameter("afterRole"));
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(OutcomesPage::say);
      load(kind, id, split, "", "", "");
    }
  }

  private void load(
      Unit.Kind kind, String id, Place.Kind split, String module, String after, String afterRole) {
    figures = showFigures.of(kind, id, module);
    places = showBreakdown.of(split, id, module, after);
    jobRoles = showBreakdown.of(Place.Kind.JOB_ROLE, id, module, afterRole);
  }

  private static void say(Unacceptable.Flaw flaw) {
    var faces = FacesContext.getCurrentInstance();
    var words = flaw.message();
    var field = flaw.field().equals("module") ? "module" : null;
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(422);
  }

  /** The module that is shown; empty for any. */
  public String getModule() {
    return shown().module();
  }

  public List<Choice> getModules() {
    return shown().modules();
  }

  public String getName() {
    return shown().of().name();
  }

  public Picture getNow() {
    return shown().now();
  }

  public boolean isExact() {
    return shown().exact();
  }

  public String getSentence() {
    return Sentences.of(getNow(), getModule().isEmpty());
  }

  public String getDay() {
    return DAY.format(shown().today());
  }

  public String month(YearMonth month) {
    return MONTH.format(month);
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String words(MeasureValue value) {
    return Sentences.words(value);
  }

  public String parts(MeasureValue value) {
    return Sentences.parts(value);
  }

  public String mark(MeasureValue value) {
    return Sentences.mark(value);
  }

  /** The last two years, oldest first. */
  public List<Picture> getMonths() {
    var all = shown().months();
    return all.subList(Math.max(0, all.size() - MONTHS), all.size());
  }

  /** Why a table shows nothing, or no share; empty where it does. */
  public String note(Table table) {
    return Sentences.note(table.lines().stream().map(Line::now).toList());
  }

  public Table getPlaces() {
    return Objects.requireNonNull(places);
  }

  public Table getJobRoles() {
    return Objects.requireNonNull(jobRoles);
  }

  public List<Place> getLed() {
    return showFigures.led();
  }

  public boolean isSeesEveryOrganisation() {
    return showFigures.seesEveryOrganisation();
  }

  /** What is done to numbers for whoever does not see the people. */
  public Rounding getRounding() {
    return shown().rounding();
  }

  /** The chart of people trained, month by month. */
  public String getPeopleChart() {
    return ChartJson.line(getMonths(), Picture::people, "People trained so far", this::month);
  }

  /** The chart of shares, a bar for each place on this page of the table. */
  public String getPlacesChart() {
    return ChartJson.bars(getPlaces().lines());
  }

  /** What the trend shows, in a sentence. */
  public String getTrend() {
    var months = getMonths();
    var first = months.get(0);
    return "At the end of "
        + month(first.month())
        + ": "
        + words(first.people())
        + ". On "
        + getDay()
        + ": "
        + words(getNow().people())
        + ".";
  }

  /** The same page, further on in a table. */
  public String more(String field, String next) {
    return "?"
        + (getModule().isEmpty() ? "" : "module=" + coded(getModule()) + "&")
        + field
        + "="
        + coded(next);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private UnitFigures shown() {
    return Objects.requireNonNull(figures);
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
