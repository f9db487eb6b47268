package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.usecase.SignIn;
import org.pdu.accounts.usecase.SignIn.Credentials;
import org.pdu.accounts.usecase.SignIn.SignedIn;
import org.pdu.accounts.usecase.SignOut;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.web.ClientAddress;
import org.pdu.platform.web.KeptForm;
import org.pdu.platform.web.SignInCookie;

/** Signing in. */
@Named
@RequestScoped
public class SignInPage {
  private static final String OURS = "/[A-Za-z0-9][A-Za-z0-9/_.-]*(\\?[A-Za-z0-9/_.~+%=&-]*)?";

  @Inject SignIn signIn;
  @Inject SignOut signOut;
  @Inject ClientAddress client;
  @Inject HttpServletRequest request;

  private String email = "";
  private String password = "";

  /** Signs in and goes to where the person was heading, or to what was being filled in. */
  public @Nullable String submit() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var given = new Credentials(email, password, client.of(request), Kind.BROWSER, "");
    try {
      var outcome = signIn.with(given);
      if (outcome.signedIn().isPresent()) {
        return enter(faces, outcome.signedIn().get());
      } else {
        say(faces, 422, "email", "E-mail address and password do not fit together. Check both.");
      }
    } catch (Unacceptable flawed) {
      flawed.flaws().forEach(flaw -> say(faces, 422, flaw.field(), flaw.message()));
    } catch (TooMany often) {
      say(faces, 429, "email", often.sentence());
      faces
          .getExternalContext()
          .setResponseHeader("Retry-After", Long.toString(often.retryAfterSeconds()));
    }
    return null;
  }

  private @Nullable String enter(FacesContext faces, SignedIn done) throws IOException {
    SignInCookie.of(request).ifPresent(signOut::of);
    var outside = faces.getExternalContext();
    SignInCookie.set((HttpServletResponse) outside.getResponse(), done.token().text());
    var kept = KeptForm.parse(getKept());
    if (kept.isPresent()) {
      request.setAttribute(KeptForm.ATTRIBUTE, kept.get());
      request.setAttribute(KeptForm.TOKEN, SignInCookie.antiForgery(done.token().text()));
      return "/accounts/goOn.xhtml";
    }
    outside.redirect(destination());
    faces.responseComplete();
    return null;
  }

  /** What was being filled in when the sign-in ended, to be carried over; empty for nothing. */
  public String getKept() {
    return request.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm form
        ? form.asText()
        : Objects.requireNonNullElse(request.getParameter("kept"), "");
  }

  private static void say(FacesContext faces, int status, String field, String words) {
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    faces.getExternalContext().setResponseStatus(status);
  }

  /** Only ever an address of our own. */
  private String destination() {
    var then = request.getParameter("then");
    boolean ours = then != null && then.matches(OURS);
    return ours ? then : "/home";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
