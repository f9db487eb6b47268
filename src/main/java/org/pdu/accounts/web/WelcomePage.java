package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.pdu.people.CurrentPerson;

/** The front door: who is signed in goes straight on. */
@Named
@RequestScoped
public class WelcomePage {
  @Inject CurrentPerson person;

  /** Leads on to the person's own start page. */
  public void enter() throws IOException {
    if (person.signedIn()) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().redirect("/home");
      faces.responseComplete();
    }
  }

  /** Whether somebody has just signed out. */
  public boolean isLeft() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return asked.containsKey("left");
  }
}
