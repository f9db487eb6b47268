package org.pdu.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.Synonyms.Synonym;
import org.pdu.curation.usecase.KeepWords;
import org.pdu.curation.usecase.ShowWords;
import org.pdu.curation.usecase.Told;
import org.pdu.platform.faces.Submission;

/** One line: written, looked at beforehand, changed, retired. */
@Named
@RequestScoped
public class WordPage {
  @Inject ShowWords show;
  @Inject KeepWords keep;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable Synonym one;
  private List<String> preview = List.of();
  private String line = "";
  private String why = "";

  /** Begins a new line, with the words that led here. */
  public void begin() {
    keep.may();
    line = Asked.text(parameters, "words");
  }

  /** Begins with the line as it is. */
  public void load() {
    line = getOne().line().text();
  }

  public Synonym getOne() {
    if (one == null) {
      one = show.of(id());
    }
    return one;
  }

  public List<Told> getHistory() {
    return show.history(getOne());
  }

  /** Says what the line would do. */
  public void look() {
    Submission.attempt(() -> preview = keep.preview(line));
  }

  public void add() throws IOException {
    Submission.of(() -> "/search/words/" + keep.add(line, why).id() + "?done");
  }

  public void change() throws IOException {
    Submission.of(() ->
        "/search/words/" + keep.change(id(), line, why, Asked.seen(parameters)).id() + "?done");
  }

  public void retire() throws IOException {
    Submission.of(
        () -> "/search/words/" + keep.retire(id(), why, Asked.seen(parameters)).id() + "?done");
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

  public String day(Instant moment) {
    return Moments.day(moment);
  }

  private String id() {
    return Asked.text(parameters, "id");
  }

  public List<String> getPreview() {
    return preview;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
