package org.pdu.accounts.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.ClockSource;

/** What a form answers: on to the next page, or what to put right. */
final class Reply {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ClockSource.CITY);

  private Reply() {}

  /** Something that may be refused in a way that can be put right on the same page. */
  @FunctionalInterface
  interface Deed {
    void go() throws IOException;
  }

  /** Does it, and says at the field what is wrong if it is. */
  static void after(Deed deed) throws IOException {
    try {
      deed.go();
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> wrong(422, flaw.field(), flaw.message()));
    } catch (Conflict clash) {
      wrong(409, null, clash.sentence());
    } catch (TooMany often) {
      wrong(429, "email", often.sentence());
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Retry-After", Long.toString(often.retryAfterSeconds()));
    }
  }

  /**
   * @param field where it is said; null for the page as a whole
   */
  static void wrong(int status, @Nullable String field, String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(status);
  }

  /** Leads on, so that loading again sends nothing again. */
  static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  /** The page says itself that its link is worth nothing; programs hear it too. */
  static void gone() {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
  }

  static String day(Instant moment) {
    return DAY.format(moment);
  }
}
