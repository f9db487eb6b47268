package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.usecase.Entry;
import org.pdu.accounts.usecase.SignOut;
import org.pdu.platform.web.ClientAddress;
import org.pdu.platform.web.KeptForm;
import org.pdu.platform.web.RoutesFilter;
import org.pdu.platform.web.SignInCookie;

/** Takes a browser through the door: one way for all pages that let people in. */
@RequestScoped
public class Entrance {
  @Inject SignOut signOut;
  @Inject ClientAddress client;
  @Inject HttpServletRequest request;

  private String given = "";

  /** Where the request comes from. */
  Caller caller() {
    return PresentSignIn.caller(request, client);
  }

  /** The ticket the browser holds, or has just been given; empty when there is none. */
  String ticket() {
    return given.isEmpty() ? TicketCookie.of(request) : given;
  }

  /** What was being filled in when the sign-in ended, to be carried over; empty for nothing. */
  String kept() {
    return request.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm form
        ? form.asText()
        : Forms.parameter("kept");
  }

  /**
   * Where the door led.
   *
   * @param open false when nothing was opened
   * @param view the view to show in this very answer, as it carries what was filled in; null when
   *     the browser was led on
   */
  record Way(boolean open, @Nullable String view) {}

  /**
   * Hands over a new sign-in, ends the one the browser brought, and leads on; or leads to the
   * second factor.
   */
  Way through(Entry entry, String then) throws IOException {
    return switch (entry) {
      case Entry.SignedIn done -> new Way(true, enter(done, then));
      case Entry.CodeNeeded next -> new Way(true, ask(next, then));
      case Entry.CodeRefused no -> new Way(false, null);
      case Entry.Refused no -> new Way(false, null);
    };
  }

  private @Nullable String enter(Entry.SignedIn done, String then) throws IOException {
    SignInCookie.of(request).ifPresent(signOut::of);
    SignInCookie.set(response(), done.token().text());
    if (!ticket().isEmpty()) {
      TicketCookie.clear(response());
    }
    var form = KeptForm.parse(kept());
    if (form.isPresent()) {
      request.setAttribute(KeptForm.ATTRIBUTE, form.get());
      request.setAttribute(KeptForm.TOKEN, SignInCookie.antiForgery(done.token().text()));
      return "/accounts/goOn.xhtml";
    }
    Forms.go(Destination.of(then));
    return null;
  }

  private @Nullable String ask(Entry.CodeNeeded next, String then) throws IOException {
    TicketCookie.set(response(), next.ticket().text());
    if (!kept().isEmpty()) {
      given = next.ticket().text();
      request.setAttribute(RoutesFilter.PATH, "/sign-in/code");
      return "/accounts/code.xhtml";
    }
    Forms.go("/sign-in/code?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
    return null;
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
