package org.pdu.staff.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.pdu.platform.problem.Unacceptable;

/** What the pages here say and where they lead. */
final class Faces {
  private Faces() {}

  /** What is to be put right, at the fields, with the status that says so. */
  static void say(Unacceptable flawed) {
    flawed.flaws().forEach(flaw -> say(flaw.field(), flaw.message()));
  }

  static void say(String field, String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(422);
  }

  static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
