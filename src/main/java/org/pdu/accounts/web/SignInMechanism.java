package org.pdu.accounts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.usecase.RecogniseSignIn;
import org.pdu.accounts.usecase.RecogniseSignIn.Known;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.start.Readiness;
import org.pdu.platform.web.SignInCookie;

/**
 * Recognises a person by the sign-in cookie or, for the API, a bearer token. It never refuses: what
 * may be done is asked at the use case.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  @Inject RecogniseSignIn recognise;
  @Inject CurrentPerson current;
  @Inject PresentSignIn present;
  @Inject Readiness readiness;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!readiness.isReady() || isFile(request.getRequestURI())) {
      return context.doNothing();
    }
    Optional<Known> known =
        bearer(request)
            .map(token -> byToken(request, token))
            .orElseGet(() -> SignInCookie.of(request).flatMap(token -> by(token, Kind.BROWSER)));
    return known.map(who -> welcome(who, context)).orElseGet(context::doNothing);
  }

  /** A token of a program opens endpoints, never pages, where more could be done than it may. */
  private Optional<Known> byToken(HttpServletRequest request, String token) {
    return request.getServletPath().equals("/api") ? by(token, Kind.API) : Optional.empty();
  }

  private Optional<Known> by(String token, Kind kind) {
    return recognise.by(token).filter(who -> who.kind() == kind);
  }

  private AuthenticationStatus welcome(Known who, HttpMessageContext context) {
    var person = who.person();
    present.is(who);
    current.is(person.id(), person.name(), person.grants());
    return context.notifyContainerAboutLogin(person.id().toString(), Set.of());
  }

  private static Optional<String> bearer(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    boolean carries = header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    return carries ? Optional.of(header.substring(7).strip()) : Optional.empty();
  }

  private static boolean isFile(String path) {
    return path.startsWith("/resources/")
        || path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/health");
  }
}
