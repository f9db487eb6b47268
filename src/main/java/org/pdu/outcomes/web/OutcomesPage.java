package org.pdu.outcomes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.usecase.Dashboard;
import org.pdu.outcomes.usecase.Dashboard.Row;
import org.pdu.outcomes.usecase.Dashboard.Table;
import org.pdu.outcomes.usecase.ShowDashboard;
import org.pdu.people.Place;
import org.pdu.platform.problem.NotFound;

/** The training of the city's or an organisation's workforce. */
@Named
@RequestScoped
public class OutcomesPage {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

  @Inject ShowDashboard showDashboard;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable Dashboard dashboard;

  /** Shows the page asked for; a lead who asks for none in particular gets their own. */
  public void show() throws IOException {
    var own = showDashboard.first();
    if (parameters.containsKey("any") && own.isPresent()) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().redirect("/outcomes/organisations/" + own.get());
      faces.responseComplete();
    } else {
      getDashboard();
    }
  }

  public Dashboard getDashboard() {
    if (dashboard == null) {
      dashboard = showDashboard.of(organisation(), parameter("module"), parameter("after"));
    }
    return dashboard;
  }

  public String words(MeasureValue value) {
    return FigureWords.of(value);
  }

  public String style(MeasureValue value) {
    return FigureWords.style(value);
  }

  public String parts(MeasureValue value) {
    return FigureWords.parts(value);
  }

  public String basis(Picture picture) {
    return FigureWords.basis(picture);
  }

  public String sentence(Picture picture) {
    return FigureWords.sentence(picture);
  }

  public String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** What a table is taken apart by, in words. */
  public String by(Table table) {
    return switch (table.by()) {
      case ORGANISATION -> "organisation";
      case SERVICE -> "service";
      case JOB_ROLE -> "job role";
    };
  }

  /** Where a row leads; empty where there is nothing more. */
  public String path(Row row) {
    return row.place().kind() == Place.Kind.ORGANISATION
        ? "/outcomes/organisations/" + row.place().id()
        : "";
  }

  /** People trained, month by month. */
  public String getPeopleChart() {
    return ChartJson.line(
        "People trained", getDashboard().months(), each -> month(each.month()), Picture::people);
  }

  /** Coverage, row by row. */
  public String coverageChart(Table table) {
    return ChartJson.bars(
        "Posts held by somebody trained, of 100",
        table.rows(),
        row -> row.place().name(),
        row -> row.picture().coverage());
  }

  private Optional<UUID> organisation() {
    var id = parameter("organisation");
    try {
      return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("There is no organisation at this address.");
    }
  }

  private String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
