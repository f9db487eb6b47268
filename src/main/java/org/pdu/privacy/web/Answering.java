package org.pdu.privacy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.ClockSource;

/** How the pages of privacy answer a form: with another address, or with what is to be mended. */
final class Answering {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ClockSource.CITY);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ClockSource.CITY);

  private Answering() {}

  static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  static void say(int status, String field, String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(status);
  }

  static void say(Unacceptable flawed) {
    flawed.flaws().forEach(flaw -> say(422, flaw.field(), flaw.message()));
  }

  static String day(Instant at) {
    return DAY.format(at);
  }

  static String time(Instant at) {
    return TIME.format(at);
  }
}
