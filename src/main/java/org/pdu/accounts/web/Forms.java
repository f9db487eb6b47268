package org.pdu.accounts.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.ClockSource;

/** What the forms of this context say and where they lead. */
final class Forms {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ClockSource.CITY);

  private Forms() {}

  /** What a form does; it may be refused. */
  interface Deed {
    void run() throws IOException;
  }

  /**
   * Does it, or says what is wrong at the fields.
   *
   * @param field where to say that there were too many tries
   */
  static void attempt(String field, Deed deed) throws IOException {
    try {
      deed.run();
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> say(422, flaw.field(), flaw.message()));
    } catch (TooMany often) {
      say(429, field, often.sentence());
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Retry-After", Long.toString(often.retryAfterSeconds()));
    }
  }

  /** Says what is wrong at a field. */
  static void say(int status, String field, String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(status);
  }

  /** Leads to another page. */
  static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  /** The parameters of the request. */
  static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  /** A parameter of the request; empty when it is not there. */
  static String parameter(String name) {
    return parameters().getOrDefault(name, "");
  }

  /**
   * An id that stands in an address or a form.
   *
   * @throws NotFound when it is none
   */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw new NotFound("There is nothing of that name.");
    }
  }

  /** A moment as the city tells it. */
  static String when(Instant moment) {
    return WHEN.format(moment);
  }
}
