package org.pdu.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/**
 * Sending a form: done, it leads on; refused, it says what to put right and keeps what was typed.
 */
public final class Submission {
  private Submission() {}

  /**
   * @param deed does it, and says which page comes next
   */
  public static void of(Supplier<String> deed) throws IOException {
    attempt(() -> {
      var faces = FacesContext.getCurrentInstance();
      try {
        faces.getExternalContext().redirect(deed.get());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      faces.responseComplete();
    });
  }

  /** Does something that leads nowhere else. */
  public static void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> say(flaw.field(), flaw.message()));
      status(flawed);
    } catch (Conflict | Outdated refused) {
      say(null, refused.sentence());
      status(refused);
    } catch (TooMany often) {
      say(null, often.sentence());
      status(often);
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Retry-After", Long.toString(often.retryAfterSeconds()));
    }
  }

  private static void status(Refusal refusal) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(refusal.status());
  }

  private static void say(@Nullable String field, String words) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
  }
}
