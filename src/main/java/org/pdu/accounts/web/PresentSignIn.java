package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.usecase.RecogniseSignIn.Known;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.platform.web.ClientAddress;

/** The sign-in that the present request brings, once it has been recognised. */
@RequestScoped
public class PresentSignIn {
  private Optional<Known> known = Optional.empty();

  void is(Known recognised) {
    known = Optional.of(recognised);
  }

  Optional<Known> known() {
    return known;
  }

  /** Its name, which is no secret. */
  UUID id() {
    return known.map(Known::signIn).orElseThrow(() -> new NotSignedIn("Sign in first."));
  }

  /** Where a request comes from. */
  static Caller caller(HttpServletRequest request, ClientAddress client) {
    var agent = request.getHeader("User-Agent");
    return new Caller(client.of(request), agent == null ? "" : agent);
  }
}
