package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part;
import org.pdu.people.model.Sector;
import org.pdu.people.usecase.ShowPlaces;
import org.pdu.platform.time.CityClock;

/** Organisations by name. */
@Named
@RequestScoped
public class PlacesPage {
  @Inject ShowPlaces show;
  @Inject CityClock clock;
  @Inject @RequestParameterMap Map<String, String> request;

  private ShowPlaces.@Nullable Page page;

  /** What was asked for; asked once. */
  public ShowPlaces.Page getPage() {
    if (page == null) {
      page =
          show.list(new ShowPlaces.Asked(getWords(), getSector(), isClosed(), parameter("after")));
    }
    return page;
  }

  public List<Sector> getSectors() {
    return List.of(Sector.values());
  }

  public String getWords() {
    return parameter("q");
  }

  public String getSector() {
    return parameter("sector");
  }

  public boolean isClosed() {
    return !parameter("closed").isEmpty();
  }

  /** Whether anything narrows the list down. */
  public boolean isNarrowed() {
    return !getWords().isEmpty() || !getSector().isEmpty() || isClosed();
  }

  /** The same list, further on. */
  public String more(String next) {
    return "/places?q="
        + coded(getWords())
        + "&sector="
        + coded(getSector())
        + (isClosed() ? "&closed=1" : "")
        + "&after="
        + coded(next);
  }

  public String state(Part part) {
    return PlaceWords.of(part, clock.today());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String parameter(String name) {
    return request.getOrDefault(name, "").strip();
  }
}
