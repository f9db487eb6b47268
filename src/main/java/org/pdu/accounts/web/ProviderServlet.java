package org.pdu.accounts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pdu.accounts.usecase.Entry;
import org.pdu.accounts.usecase.SignInWithProvider;
import org.pdu.accounts.usecase.SignInWithProvider.Asked;
import org.pdu.accounts.usecase.SignInWithProvider.Declined;
import org.pdu.accounts.usecase.SignInWithProvider.Entered;
import org.pdu.accounts.usecase.SignInWithProvider.Outcome;
import org.pdu.accounts.usecase.SignOut;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.web.ClientAddress;
import org.pdu.platform.web.SignInCookie;

/**
 * The way to a provider, {@code /sign-in/with/NAME}, and back, {@code /sign-in/with/NAME/back}:
 * plain redirects, so that no form leads to another site. The way out changes nothing here; what
 * comes back is bound to the browser by a cookie that no other site can set or read.
 */
@WebServlet("/sign-in/with/*")
public class ProviderServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([a-z0-9]{1,20})(/back)?");

  @Inject transient SignInWithProvider signIn;
  @Inject transient SignOut signOut;
  @Inject transient ClientAddress client;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    try {
      if (!path.matches()) {
        response.sendError(404);
      } else if (path.group(2) == null) {
        begin(path.group(1), request, response);
      } else {
        finish(path.group(1), request, response);
      }
    } catch (NotFound none) {
      response.sendError(404);
    } catch (Conflict twice) {
      response.sendRedirect("/sign-in?because=unfit");
    } catch (TooMany often) {
      response.setHeader("Retry-After", Long.toString(often.retryAfterSeconds()));
      response.sendError(429);
    }
  }

  private void begin(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var begun = signIn.begin(name, Destination.of(request.getParameter("then")));
    ProviderCookies.WAY.set(response, begun.cookie());
    response.sendRedirect(begun.onward().map(URI::toString).orElse("/sign-in?because=unreachable"));
  }

  private void finish(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    var outcome =
        signIn.finish(
            name, ProviderCookies.WAY.of(request), query, PresentSignIn.caller(request, client));
    ProviderCookies.WAY.clear(response);
    response.sendRedirect(lead(outcome, request, response));
  }

  private String lead(Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
    return switch (outcome) {
      case Entered entered -> enter(entered, request, response);
      case Asked asked -> {
        ProviderCookies.WAITING.set(response, asked.secret().text());
        yield "/sign-in/join";
      }
      case Declined declined ->
          "/sign-in?because=" + declined.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private String enter(Entered entered, HttpServletRequest request, HttpServletResponse response) {
    var then = Destination.of(entered.then());
    return switch (entered.entry()) {
      case Entry.SignedIn done -> {
        SignInCookie.of(request).ifPresent(signOut::of);
        SignInCookie.set(response, done.token().text());
        yield then;
      }
      case Entry.CodeNeeded next -> {
        TicketCookie.set(response, next.ticket().text());
        yield "/sign-in/code?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
      }
      default -> "/sign-in?because=unfit";
    };
  }
}
