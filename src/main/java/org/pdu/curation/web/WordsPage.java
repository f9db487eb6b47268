package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.usecase.ShowWords;
import org.pdu.curation.usecase.ShowWords.Lines;

/** The lines that curators wrote. */
@Named
@RequestScoped
public class WordsPage {
  @Inject ShowWords show;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable Lines lines;

  /** Asks before anything is written. */
  public void load() {
    getLines();
  }

  public Lines getLines() {
    if (lines == null) {
      lines = show.page(isRetired(), Asked.after(parameters));
    }
    return lines;
  }

  public boolean isRetired() {
    return parameters.containsKey("retired");
  }

  /** The address of the next page. */
  public String getMore() {
    return "/search/words?after="
        + getLines().next().map(String::valueOf).orElse("")
        + (isRetired() ? "&retired" : "");
  }

  public String day(Instant moment) {
    return Moments.day(moment);
  }
}
