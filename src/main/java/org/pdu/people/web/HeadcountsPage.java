package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Place;
import org.pdu.people.model.Headcounts.Service;
import org.pdu.people.usecase.ShowHeadcounts;
import org.pdu.people.usecase.ShowHeadcounts.Services;

/** An organisation's services, and what each says of its size. */
@Named
@RequestScoped
public class HeadcountsPage {
  @Inject ShowHeadcounts headcounts;
  @Inject @RequestParameterMap Map<String, String> request;

  private List<Place> organisations = List.of();
  private @Nullable Services services;

  /** The organisation asked for, or the only one there is to choose. */
  public void show() {
    var asked = Objects.requireNonNullElse(request.get("organisation"), "");
    if (asked.isEmpty()) {
      organisations = headcounts.organisations(parameter("after"));
    }
    boolean only = organisations.size() == 1 && parameter("after").isEmpty();
    if (!asked.isEmpty() || only) {
      var id = only ? organisations.get(0).id().toString() : asked;
      services = headcounts.services(id, only ? "" : parameter("after"));
    }
  }

  /** Those to choose from; shown while none is chosen. */
  public List<Place> getOrganisations() {
    return organisations;
  }

  /** What to go on after, where the list may go on. */
  public String getMoreOrganisations() {
    if (organisations.size() < 50) {
      return "";
    }
    var last = organisations.getLast();
    return "?after=" + coded(last.name() + "|" + last.id());
  }

  public @Nullable Services getServices() {
    return services;
  }

  public String getMoreServices() {
    return services == null || services.next().isEmpty()
        ? ""
        : "?organisation="
            + services.organisation().id()
            + "&after="
            + coded(services.next().get());
  }

  /** What it said, in words. */
  public String words(Service service) {
    if (service.newest().isEmpty()) {
      return "Nothing said yet";
    }
    var unknown =
        service.unknown() == 0
            ? ""
            : service.unknown() == 1
                ? ", one job role not known"
                : ", " + service.unknown() + " job roles not known";
    return service.people() + (service.people() == 1 ? " person" : " people") + unknown;
  }

  /** When it last said something. */
  public String since(Service service) {
    return service.newest().map(month -> "since " + Months.words(month)).orElse("");
  }

  public boolean wantsLooking(Service service) {
    return services != null && service.wantsLooking(services.now());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
