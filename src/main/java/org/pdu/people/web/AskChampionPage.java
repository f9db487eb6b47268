package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Place;
import org.pdu.people.model.Champions.Cover;
import org.pdu.people.usecase.AskChampion;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** Where champions are wanted, and asking a colleague. */
@Named
@RequestScoped
public class AskChampionPage {
  @Inject AskChampion ask;
  @Inject @RequestParameterMap Map<String, String> request;

  private String email = "";
  private @Nullable List<Place> organisations;
  private @Nullable List<Cover> cover;

  /** Looks it up, so that who may not see it is told so before anything is shown. */
  public void show() {
    getCover();
  }

  public List<Place> getOrganisations() {
    if (organisations == null) {
      organisations = ask.organisations();
    }
    return organisations;
  }

  /** Of the organisation asked for, or of the only one there is. */
  public List<Cover> getCover() {
    if (cover == null) {
      var all = getOrganisations();
      var asked = parameter("organisation");
      var chosen = asked.isEmpty() && all.size() == 1 ? all.get(0).id().toString() : asked;
      cover = chosen.isEmpty() ? List.of() : ask.cover(chosen);
    }
    return cover;
  }

  public boolean isAsked() {
    return request.containsKey("asked");
  }

  public boolean chosen(Cover one) {
    return one.service().toString().equals(parameter("service"));
  }

  /** Asks. */
  public void ask() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    try {
      ask.ask(parameter("service"), email);
      faces
          .getExternalContext()
          .redirect("/champions/ask?asked&organisation=" + parameter("organisation"));
      faces.responseComplete();
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> say(faces, flaw.field(), flaw.message()));
    } catch (NotFound none) {
      say(faces, "service", "Choose a service.");
    }
  }

  private void say(FacesContext faces, String field, String words) {
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(422);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
