package org.pdu.people.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.pdu.platform.problem.Unacceptable;

/**
 * What every form here does after it was sent: go on, or say at the field what is not right yet.
 */
final class Forms {
  private Forms() {}

  static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  static void say(Unacceptable flawed) {
    flawed.flaws().forEach(flaw -> say(422, flaw.field(), flaw.message()));
  }

  static void say(int status, String field, String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(status);
  }
}
