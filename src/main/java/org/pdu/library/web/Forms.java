package org.pdu.library.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.problem.Unacceptable;

/**
 * Sending a form: done, it leads on; refused, it says what to put right and keeps what was typed.
 */
final class Forms {
  private Forms() {}

  /**
   * @param deed does it, and says which page comes next
   */
  static void send(Supplier<String> deed) {
    try {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().redirect(deed.get());
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> say(flaw.field(), flaw.message()));
      status(flawed);
    } catch (Refusal refused) {
      say(null, refused.sentence());
      status(refused);
    }
  }

  private static void status(Refusal refusal) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(refusal.status());
  }

  /** The list of what is to be put right has the name that the field would have. */
  private static void say(@Nullable String field, String words) {
    FacesContext.getCurrentInstance()
        .addMessage(
            "summary".equals(field) ? "in-short" : field,
            new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
  }
}
