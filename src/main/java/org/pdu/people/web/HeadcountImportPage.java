package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Place;
import org.pdu.people.usecase.ImportHeadcounts;
import org.pdu.people.usecase.ImportHeadcounts.Preview;
import org.pdu.platform.problem.Unacceptable;

/** Headcounts from a spreadsheet: looked at first, then taken. */
@Named
@RequestScoped
public class HeadcountImportPage {
  @Inject ImportHeadcounts headcounts;
  @Inject HttpServletRequest http;
  @Inject @RequestParameterMap Map<String, String> request;

  private String rows = "";
  private boolean asked;
  private @Nullable Place organisation;
  private @Nullable Preview preview;

  /** Looks it up, so that who may not see it is told so before anything is shown. */
  public void show() {
    getOrganisation();
  }

  public Place getOrganisation() {
    if (organisation == null) {
      organisation = headcounts.organisation(parameter("organisation"));
    }
    return organisation;
  }

  /** What the rows would come to, once somebody has looked. */
  public @Nullable Preview getPreview() {
    return preview;
  }

  /** Whether somebody is asked if unlikely numbers are right. */
  public boolean isAsked() {
    return asked;
  }

  /** Looks at the rows; nothing is written. */
  public void look() {
    preview = headcounts.preview(parameter("organisation"), rows);
    if (!preview.problems().isEmpty()) {
      var count = preview.problems().size();
      say(
          count == 1
              ? "One row has to be put right. It stands first below."
              : count + " rows have to be put right. They stand first below.");
    }
  }

  /** Reads a file and looks at its rows; nothing is written. */
  public void hand() throws IOException {
    try {
      var part = http.getPart("file");
      var file = part == null ? new byte[0] : part.getInputStream().readAllBytes();
      rows = headcounts.rows(parameter("organisation"), file);
      look();
    } catch (Unacceptable flawed) {
      Forms.say(flawed);
    } catch (ServletException notInParts) {
      Forms.say(422, "file", "Choose a file first.");
    }
  }

  /** Takes the rows. */
  public void take() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var id = parameter("organisation");
    try {
      headcounts.take(id, rows, request.containsKey("sure"));
      faces.getExternalContext().redirect("/headcounts?organisation=" + id + "&taken");
      faces.responseComplete();
    } catch (Unacceptable flawed) {
      preview = headcounts.preview(id, rows);
      asked = preview.problems().isEmpty();
      flawed.flaws().stream().map(Unacceptable.Flaw::message).distinct().forEach(this::say);
    }
  }

  private void say(String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage("rows", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(422);
  }

  public String getRows() {
    return rows;
  }

  public void setRows(String rows) {
    this.rows = rows;
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
