package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.curation.model.Search;
import org.pdu.curation.usecase.KeepSaved;
import org.pdu.curation.usecase.ShowSaved;
import org.pdu.platform.faces.Submission;

/** One saved search: saved, renamed, deleted, and how often letters about it come. */
@Named
@RequestScoped
public class SavedOnePage {
  private static final List<Choice> OFTEN =
      List.of(new Choice("daily", "Each day"), new Choice("weekly", "Each week"));

  @Inject ShowSaved show;
  @Inject KeepSaved keep;
  @Inject @RequestParameterMap Map<String, String> parameters;
  @Inject @RequestParameterValuesMap Map<String, String[]> values;

  private @Nullable Saved one;
  private String name = "";

  /** Begins with the words as a name. */
  public void begin() {
    show.all();
    name = getSearch().words();
  }

  /** Begins with the saved search as it is. */
  public void load() {
    name = getOne().name();
  }

  public Saved getOne() {
    if (one == null) {
      one = show.of(id());
    }
    return one;
  }

  /** What is to be saved: as the form brings it back, or as the search page led here. */
  public Search getSearch() {
    var query = Asked.text(parameters, "search");
    if (!query.isEmpty()) {
      return Search.of(query);
    }
    Map<String, List<String>> filters = new TreeMap<>();
    for (var filter : Search.FILTERS) {
      filters.put(filter, Arrays.asList(values.getOrDefault(filter, new String[0])));
    }
    return new Search(Asked.text(parameters, "q"), filters);
  }

  /** Whether there is anything to be saved. */
  public boolean isSaveable() {
    return getSearch().flaw().isEmpty();
  }

  public void save() throws IOException {
    Submission.of(() -> {
      keep.save(getSearch(), name, Asked.text(parameters, "alerts"));
      return "/search/saved?done";
    });
  }

  public void change() throws IOException {
    Submission.of(() -> {
      keep.change(id(), name, Asked.text(parameters, "alerts"), Asked.seen(parameters));
      return "/search/saved?done";
    });
  }

  public void delete() throws IOException {
    Submission.of(() -> {
      keep.delete(id());
      return "/search/saved?done";
    });
  }

  public List<Choice> getOften() {
    return OFTEN;
  }

  /** How often, as chosen or as it is. */
  public String getAlerts() {
    boolean begun = parameters.containsKey("alerts") || id().isEmpty();
    return begun ? Asked.text(parameters, "alerts") : getOne().alerts().code();
  }

  /** The version the form goes out with. */
  public String getSeen() {
    var seen = Asked.text(parameters, "seen");
    return seen.isEmpty() ? String.valueOf(getOne().version()) : seen;
  }

  private String id() {
    return Asked.text(parameters, "id");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
