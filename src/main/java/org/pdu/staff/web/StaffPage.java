package org.pdu.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pdu.staff.usecase.ShowStaff;
import org.pdu.staff.usecase.ShowStaff.Filter;
import org.pdu.staff.usecase.ShowStaff.StaffList;

/** Who is in post in one organisation. */
@Named
@RequestScoped
public class StaffPage {
  @Inject ShowStaff showStaff;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable StaffList list;

  /** Reads the list that the address asks for. */
  public void show() {
    Optional<LocalDate> on = Optional.empty();
    try {
      on = getOn().isEmpty() ? on : Optional.of(LocalDate.parse(getOn()));
    } catch (DateTimeException notADay) {
      Faces.say("on", "Please give a date, such as 2026-11-23. The list below is of today.");
    }
    list =
        showStaff.of(
            new Filter(
                parameter("organisation"),
                getQ(),
                getService(),
                getJobRole(),
                on,
                parameter("after")));
  }

  public StaffList getList() {
    return Objects.requireNonNull(list);
  }

  public boolean isChosen() {
    return getList().organisation().isPresent();
  }

  public String getOrganisation() {
    return getList().organisation().map(place -> place.id().toString()).orElse("");
  }

  public String getName() {
    return getList().organisation().map(place -> place.name()).orElse("");
  }

  public String getQ() {
    return parameter("q");
  }

  public String getService() {
    return parameter("service");
  }

  public String getJobRole() {
    return parameter("jobRole");
  }

  public String getOn() {
    return parameter("on");
  }

  /** Whether the list is narrowed down. */
  public boolean isFiltered() {
    return Stream.of(getQ(), getService(), getJobRole()).anyMatch(text -> !text.isEmpty());
  }

  /** What was just done, if anything. */
  public boolean isAdded() {
    return request.containsKey("added");
  }

  /** The same list, further on. */
  public String getNext() {
    return getList().next().map(mark -> "?" + query() + "&after=" + Faces.coded(mark)).orElse("");
  }

  /** The choice in this address, for links to the same. */
  public String query() {
    return Stream.concat(
            Stream.of("organisation=" + getOrganisation()),
            Stream.of("q", "service", "jobRole", "on")
                .filter(name -> !parameter(name).isEmpty())
                .map(name -> name + "=" + Faces.coded(parameter(name))))
        .collect(Collectors.joining("&"));
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
