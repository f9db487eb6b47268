package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.JoinIdentity;
import org.pdu.accounts.usecase.JoinIdentity.Shown;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.web.SignInCookie;

/** Asks whether a sign-in kept by others is to open the account that is here. */
@Named
@RequestScoped
public class IdentityPage {
  @Inject JoinIdentity join;
  @Inject HttpServletRequest request;

  private String password = "";
  private @Nullable Optional<Shown> shown;

  /** What waits; empty when nothing does. */
  public Optional<Shown> getShown() {
    if (shown == null) {
      shown = look();
    }
    return shown;
  }

  private Optional<Shown> look() {
    try {
      return ProviderCookies.WAITING.of(request).map(secret -> join.shown(secret, signIn()));
    } catch (NotFound ranOut) {
      return Optional.empty();
    }
  }

  /** It is theirs. */
  public void confirm() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var secret = ProviderCookies.WAITING.of(request).orElse("");
    try {
      if (join.confirm(secret, signIn(), password)) {
        leave(faces, "/account");
      } else {
        say(faces, 422, "password", "The password does not fit this account. Check it.");
      }
    } catch (NotFound ranOut) {
      leave(faces, "/sign-in/join");
    } catch (Conflict taken) {
      say(faces, 409, "password", taken.sentence());
    } catch (TooMany often) {
      say(faces, 429, "password", often.sentence());
    }
  }

  private void leave(FacesContext faces, String to) throws IOException {
    var outside = faces.getExternalContext();
    ProviderCookies.WAITING.clear((HttpServletResponse) outside.getResponse());
    outside.redirect(to);
    faces.responseComplete();
  }

  private static void say(FacesContext faces, int status, String field, String words) {
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(status);
  }

  private String signIn() {
    return SignInCookie.of(request).orElse("");
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
