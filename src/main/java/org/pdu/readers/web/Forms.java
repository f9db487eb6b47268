package org.pdu.readers.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.ClockSource;

/** What the forms of readers say and where they lead. */
final class Forms {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Forms() {}

  /** What a form does; it may be refused. */
  interface Deed {
    void run() throws IOException;
  }

  /**
   * Does it, or says what is wrong at the fields.
   *
   * @param field where to say that it clashes with what is there
   */
  static void attempt(String field, Deed deed) throws IOException {
    try {
      deed.run();
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> say(422, flaw.field(), flaw.message()));
    } catch (Conflict clash) {
      say(409, field, clash.sentence());
    }
  }

  private static void say(int status, String field, String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(status);
  }

  static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  /** A parameter of the request; empty when it is not there. */
  static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  /** A parameter of what was sent by a form; empty in a request that only reads. */
  static String sent(String name) {
    var outside = FacesContext.getCurrentInstance().getExternalContext();
    boolean form =
        outside.getRequest() instanceof HttpServletRequest request
            && request.getMethod().equals("POST");
    return form ? parameter(name) : "";
  }

  static String day(Instant at) {
    return DAY.format(at.atZone(ClockSource.CITY));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
