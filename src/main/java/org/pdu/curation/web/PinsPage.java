package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.usecase.ShowPins;
import org.pdu.curation.usecase.ShowPins.Shown;

/** What stands first for which words. */
@Named
@RequestScoped
public class PinsPage {
  @Inject ShowPins show;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable Shown shown;

  /** Asks before anything is written. */
  public void load() {
    getShown();
  }

  public Shown getShown() {
    if (shown == null) {
      shown = show.page(isEnded(), Asked.after(parameters));
    }
    return shown;
  }

  public boolean isEnded() {
    return parameters.containsKey("ended");
  }

  /** The address of the next page. */
  public String getMore() {
    return "/search/pins?after="
        + getShown().next().map(String::valueOf).orElse("")
        + (isEnded() ? "&ended" : "");
  }

  public String day(LocalDate day) {
    return Moments.day(day);
  }
}
