package org.pdu.people.web;

import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part;
import org.pdu.people.usecase.ShowPlaces;
import org.pdu.people.usecase.Wish;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** What every form about a place has in common: which place, a day, a reason. */
public abstract class PlaceForm {
  @Inject @RequestParameterMap Map<String, String> request;
  @Inject ShowPlaces show;
  @Inject CityClock clock;

  private ShowPlaces.@Nullable Shown shown;
  private String name = "";
  private String reason = "";
  private @Nullable LocalDate day;
  private boolean daySet;

  /** The place in the address. */
  public ShowPlaces.Shown getShown() {
    if (shown == null) {
      shown = show.of(level(), slug());
    }
    return shown;
  }

  /** Where the place itself is shown. */
  public String getBack() {
    return path(getShown());
  }

  static String path(ShowPlaces.Shown shown) {
    return switch (shown.part().level()) {
      case ORGANISATION -> "/places/" + shown.part().slug();
      case SERVICE -> "/services/" + shown.part().slug();
      case TEAM -> "/places/" + shown.organisation().slug();
    };
  }

  /** What sort of place it is, as people say it. */
  public String getWord() {
    return level().word();
  }

  public List<Choice> getSectors() {
    return Choice.sectors();
  }

  Part.Level level() {
    return Part.Level.of(parameter("level"))
        .orElseThrow(() -> new NotFound("There is nothing at this address."));
  }

  String slug() {
    return parameter("slug");
  }

  String parameter(String of) {
    return request.getOrDefault(of, "");
  }

  Wish wish() {
    return new Wish(getDay(), reason, seen());
  }

  /** The version that the form was filled in on; what is none counts as none. */
  private OptionalInt seen() {
    var text = parameter("seen");
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /** The version the form goes out with: the one it came with, or the present one. */
  public String getSeen() {
    var text = parameter("seen");
    return text.isEmpty() ? String.valueOf(getShown().part().version()) : text;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Today, until somebody says otherwise. */
  public @Nullable LocalDate getDay() {
    return daySet ? day : clock.today();
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
    this.daySet = true;
  }
}
