package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.Pins.Pin;
import org.pdu.curation.usecase.ChooseDocuments;
import org.pdu.curation.usecase.KeepPins;
import org.pdu.curation.usecase.KeepPins.Wish;
import org.pdu.curation.usecase.ShowPins;
import org.pdu.curation.usecase.Told;
import org.pdu.platform.faces.Submission;

/** One pin: made, changed, retired. */
@Named
@RequestScoped
public class PinPage {
  private static final List<String> PLACES = List.of("first", "second", "third");

  @Inject ShowPins show;
  @Inject KeepPins keep;
  @Inject ChooseDocuments choose;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable Pin one;
  private @Nullable List<Choice> choices;
  private String words = "";
  private String why = "";
  private @Nullable LocalDate ends;

  /** Begins a new pin, with the words that led here. */
  public void begin() {
    keep.may();
    words = Asked.text(parameters, "words");
    ends = keep.usualEnd();
  }

  /** Begins with the pin as it is. */
  public void load() {
    words = getOne().said().words();
    ends = getOne().said().ends();
  }

  public Pin getOne() {
    if (one == null) {
      one = show.of(id());
    }
    return one;
  }

  public boolean isHolds() {
    return show.holds(getOne());
  }

  public List<Told> getHistory() {
    return show.history(getOne());
  }

  /** What can be pinned: what was looked for, what the words find, and what was chosen before. */
  public List<Choice> getChoices() {
    if (choices == null) {
      var found = choose.among(words, getFind());
      var all = new ArrayList<Choice>();
      found.forEach(each ->
          all.add(
              new Choice(each.id(), each.title() + " (" + each.type() + ", " + each.url() + ")")));
      chosen().stream()
          .filter(id -> !id.isEmpty() && all.stream().noneMatch(each -> each.id().equals(id)))
          .forEach(id -> all.add(new Choice(id, id + " (not found just now)")));
      choices = all;
    }
    return choices;
  }

  /** What stands at a place: as sent, or as it is. */
  public String chosen(int place) {
    return chosen().get(place);
  }

  private List<String> chosen() {
    boolean sent = parameters.containsKey(PLACES.getFirst());
    var before = sent || id().isEmpty() ? List.<String>of() : getOne().said().documents();
    var chosen = new ArrayList<String>();
    for (int place = 0; place < PLACES.size(); place++) {
      var kept = place < before.size() ? before.get(place) : "";
      chosen.add(sent ? Asked.text(parameters, PLACES.get(place)) : kept);
    }
    return chosen;
  }

  public void add() throws IOException {
    Submission.of(() -> "/search/pins/" + keep.add(wish()).id() + "?done");
  }

  public void change() throws IOException {
    Submission.of(
        () -> "/search/pins/" + keep.change(id(), wish(), Asked.seen(parameters)).id() + "?done");
  }

  public void retire() throws IOException {
    Submission.of(
        () -> "/search/pins/" + keep.retire(id(), why, Asked.seen(parameters)).id() + "?done");
  }

  private Wish wish() {
    return new Wish(words, chosen(), ends, why);
  }

  /** Whether something was done a moment ago. */
  public boolean isDone() {
    return parameters.containsKey("done");
  }

  /** The version the form goes out with. */
  public String getSeen() {
    var seen = Asked.text(parameters, "seen");
    return seen.isEmpty() ? String.valueOf(getOne().version()) : seen;
  }

  /** What was looked for to be pinned. */
  public String getFind() {
    return Asked.text(parameters, "find");
  }

  public String day(Instant moment) {
    return Moments.day(moment);
  }

  public String lastDay() {
    return Moments.day(getOne().said().ends());
  }

  private String id() {
    return Asked.text(parameters, "id");
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public @Nullable LocalDate getEnds() {
    return ends;
  }

  public void setEnds(@Nullable LocalDate ends) {
    this.ends = ends;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
