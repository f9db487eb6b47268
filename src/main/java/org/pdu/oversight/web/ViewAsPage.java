package org.pdu.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.oversight.usecase.SeeAs;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.web.SignInCookie;

/** Beginning to see the site as somebody else does. */
@Named
@RequestScoped
public class ViewAsPage {
  @Inject SeeAs seeAs;
  @Inject HttpServletRequest request;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private SeeAs.@Nullable Viewed person;
  private String reason = "";

  /** Refuses before anything is shown. */
  public void show() {
    person = seeAs.whom(id());
  }

  public SeeAs.Viewed getPerson() {
    if (person == null) {
      person = seeAs.whom(id());
    }
    return person;
  }

  /** Begins, and goes where the person begins. */
  public void begin() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    try {
      var signIn = SignInCookie.of(request).map(ViewingFilter::print).orElseThrow();
      seeAs.begin(id(), signIn, reason);
      faces.getExternalContext().redirect("/home");
      faces.responseComplete();
    } catch (Unacceptable flawed) {
      for (var flaw : flawed.flaws()) {
        faces.addMessage(
            flaw.field(),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, flaw.message(), flaw.message()));
      }
      faces.getExternalContext().setResponseStatus(422);
    }
  }

  private String id() {
    return parameters.getOrDefault("person", "");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
