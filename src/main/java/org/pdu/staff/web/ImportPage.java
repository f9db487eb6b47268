package org.pdu.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Conflict;
import org.pdu.staff.model.Days;
import org.pdu.staff.model.Decision;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports.Shown;
import org.pdu.staff.model.Verdict;
import org.pdu.staff.usecase.MoveImport;
import org.pdu.staff.usecase.ShowImport;
import org.pdu.staff.usecase.ShowImport.View;

/** A staff list on its way: what each row would do, and what became of it. */
@Named
@RequestScoped
public class ImportPage {
  /** How often a page looks again by itself while the list is worked on, in seconds. */
  private static final String AGAIN = "2";

  @Inject ShowImport showImport;
  @Inject MoveImport moveImport;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable View view;

  /** Reads the list; while it is worked on, the page comes again by itself, without script. */
  public void show() {
    if (getOf().state().busy()) {
      var response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
      ((HttpServletResponse) response).setHeader("Refresh", AGAIN);
    }
  }

  public View getView() {
    if (view == null) {
      view = showImport.of(id(), parameter("verdict"), parameter("after"));
    }
    return view;
  }

  public Import getOf() {
    return getView().of();
  }

  public List<Shown> getRows() {
    return getView().rows();
  }

  /** Verdicts that any row has. */
  public List<Verdict> getVerdicts() {
    return Stream.of(Verdict.values()).filter(one -> getOf().count(one) > 0).toList();
  }

  public String getVerdict() {
    return parameter("verdict");
  }

  public String getPath() {
    return "/staff/imports/" + getOf().id();
  }

  public String getNext() {
    return getView()
        .next()
        .map(mark -> "?verdict=" + Faces.coded(getVerdict()) + "&after=" + Faces.coded(mark))
        .orElse("");
  }

  public boolean isPreview() {
    return getOf().state() == Import.State.PREVIEW;
  }

  /** Whether days in the file can be read in two ways, or somebody has said how. */
  public boolean isDaysAsked() {
    return isPreview() && (getOf().asksDays() || getOf().order().isPresent());
  }

  /** A state as a heading. */
  public String words(Import.State state) {
    return switch (state) {
      case PREVIEW -> "Look at the rows";
      case WAITING -> "Being entered";
      case DONE -> "Entered";
      case FAILED -> "Not entered";
      case UNDOING -> "Being taken back";
      case UNDONE -> "Taken back";
    };
  }

  /** Where the list stands, in a sentence. */
  public String getLead() {
    return ImportWords.lead(getOf());
  }

  /** What becomes of a row, or became. */
  public String outcome(Shown one) {
    return ImportWords.outcome(getOf(), one);
  }

  /** From when until when, as read or as typed. */
  public String days(Shown one) {
    return ImportWords.days(one);
  }

  /** The days of this file are written day first. */
  public void dayFirst() throws IOException {
    answer(() -> moveImport.order(id(), Days.Order.DAY));
  }

  /** The days of this file are written month first. */
  public void monthFirst() throws IOException {
    answer(() -> moveImport.order(id(), Days.Order.MONTH));
  }

  /** What was said of a row: the button that was pressed tells which and what. */
  public void decide() throws IOException {
    var pressed = parameter("decide").split(":", 2);
    if (pressed.length == 2 && pressed[0].matches("\\d{1,9}")) {
      int row = Integer.parseInt(pressed[0]);
      Decision.of(pressed[1]).ifPresent(said -> moveImport.decide(id(), row, said));
    }
    Faces.go("/staff/imports/" + id());
  }

  /** Writes the list, as long as no row is open. */
  public void confirm() throws IOException {
    answer(() -> moveImport.confirm(id(), false));
  }

  /** Writes the list without the rows that are open. */
  public void confirmRest() throws IOException {
    answer(() -> moveImport.confirm(id(), true));
  }

  /** Takes back what the list wrote. */
  public void undo() throws IOException {
    answer(() -> moveImport.undo(id()));
  }

  private void answer(Runnable deed) throws IOException {
    try {
      deed.run();
      Faces.go("/staff/imports/" + id());
    } catch (Conflict clash) {
      Faces.say("actions", clash.sentence());
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(409);
    }
  }

  private String id() {
    return parameter("id");
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
