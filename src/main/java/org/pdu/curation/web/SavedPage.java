package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.AlertWords;
import org.pdu.curation.model.Alerts;
import org.pdu.curation.model.SavedSearches.News;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.curation.usecase.KeepSaved;
import org.pdu.curation.usecase.ShowSaved;
import org.pdu.platform.faces.Submission;

/** The searches that somebody saved. */
@Named
@RequestScoped
public class SavedPage {
  @Inject ShowSaved show;
  @Inject KeepSaved keep;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable List<Saved> all;

  /** Asks before anything is written; a button beside a search stops its letters. */
  public void load() throws IOException {
    var stop = Asked.text(parameters, "stop");
    if (stop.isEmpty() || !FacesContext.getCurrentInstance().isPostback()) {
      getAll();
    } else {
      Submission.of(() -> {
        keep.change(stop, show.of(stop).name(), Alerts.NONE.code(), OptionalInt.empty());
        return "/search/saved?done";
      });
    }
  }

  public List<Saved> getAll() {
    if (all == null) {
      all = show.all();
    }
    return all;
  }

  /** How often a letter comes. */
  public String often(Saved saved) {
    return switch (saved.alerts()) {
      case NONE -> "No letters";
      case DAILY -> "A letter each day, if there is something new";
      case WEEKLY -> "A letter each week, if there is something new";
    };
  }

  /** Whether letters come. */
  public boolean alerted(Saved saved) {
    return saved.alerts() != Alerts.NONE;
  }

  /** What the last letter told of. */
  public String news(News news) {
    return (news.count() >= AlertWords.MOST ? AlertWords.MOST + " or more" : "" + news.count())
        + " new since "
        + Moments.day(news.since());
  }

  /** The address of what was new. */
  public String newsPath(Saved saved) {
    var since = saved.news().map(News::since).orElse(Instant.EPOCH);
    return "/search?" + saved.search().query() + "&since=" + since;
  }

  /** Whether something was done a moment ago. */
  public boolean isDone() {
    return parameters.containsKey("done");
  }
}
