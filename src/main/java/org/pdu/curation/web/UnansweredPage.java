package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.UnansweredSearches.Unanswered;
import org.pdu.curation.usecase.DealWithUnanswered;
import org.pdu.curation.usecase.ShowUnanswered;
import org.pdu.curation.usecase.ShowUnanswered.Mark;
import org.pdu.curation.usecase.ShowUnanswered.Shown;
import org.pdu.platform.faces.Submission;

/** Searches that found nothing, and taking one off the list. */
@Named
@RequestScoped
public class UnansweredPage {
  @Inject ShowUnanswered show;
  @Inject DealWithUnanswered deal;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable Shown shown;
  private @Nullable Unanswered one;
  private String why = "";

  /** Asks before anything is written. */
  public void load() {
    getShown();
  }

  public Shown getShown() {
    if (shown == null) {
      shown = show.page(Mark.of(Asked.text(parameters, "after")).orElse(Mark.FIRST));
    }
    return shown;
  }

  /** Finds the search in the address, or says that there is none. */
  public void loadOne() {
    getOne();
  }

  public Unanswered getOne() {
    if (one == null) {
      one = show.of(Asked.text(parameters, "id"));
    }
    return one;
  }

  public void dealWith() throws IOException {
    Submission.of(() -> {
      deal.of(Asked.text(parameters, "id"), why);
      return "/search/unanswered?done";
    });
  }

  /** Whether something was done a moment ago. */
  public boolean isDone() {
    return parameters.containsKey("done");
  }

  /** For an address. */
  public String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  public String day(Instant moment) {
    return Moments.day(moment);
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
