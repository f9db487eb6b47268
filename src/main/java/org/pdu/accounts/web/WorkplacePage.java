package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.SayWorkplace;
import org.pdu.accounts.usecase.SayWorkplace.Choices;
import org.pdu.platform.problem.Unacceptable;

/** Asks somebody new, whom an organisation's own sign-in knows, where they work there. */
@Named
@RequestScoped
public class WorkplacePage {
  @Inject SayWorkplace workplace;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Optional<Choices> choices;

  /** Whoever has nothing to say is led home. */
  public void show() throws IOException {
    if (getChoices().isEmpty()) {
      go();
    }
  }

  public Optional<Choices> getChoices() {
    if (choices == null) {
      choices = workplace.choices();
    }
    return choices;
  }

  /** What was chosen. */
  public String chosen(String field) {
    return Objects.requireNonNullElse(request.get(field), "");
  }

  /** Takes the choice. */
  public void say() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    try {
      workplace.say(chosen("service"), chosen("jobRole"));
      go();
    } catch (Unacceptable flawed) {
      flawed
          .flaws()
          .forEach(flaw ->
              faces.addMessage(
                  flaw.field(),
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, flaw.message(), flaw.message())));
      faces.getExternalContext().setResponseStatus(422);
    }
  }

  private static void go() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect("/home");
    faces.responseComplete();
  }
}
