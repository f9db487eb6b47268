package org.pdu.oversight.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.Set;
import org.pdu.oversight.usecase.LookOn;
import org.pdu.oversight.usecase.LookOn.Seen;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.rest.Problem;
import org.pdu.platform.start.Readiness;
import org.pdu.platform.web.SignInCookie;

/**
 * The one place where seeing as somebody else is made read-only: every request that could write is
 * refused, and so is every page that is a person's own business; the rest is answered as for the
 * other person, and written down.
 */
public class ViewingFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** Asked as the administrator, whoever is seen: the ways out. */
  private static final Set<String> WAYS_OUT = Set.of("/end-viewing", "/sign-out", "/exit");

  /** Closed, with all below: how people get in, what is theirs alone, and what writes. */
  private static final Set<String> CLOSED =
      Set.of(
          "/my-data",
          "/my-data.zip",
          "/post",
          "/invitations",
          "/admin",
          "/roles",
          "/view-as",
          "/api/tokens",
          "/api/my-data",
          "/api/privacy");

  /** Open itself, but nothing below it: sign-ins, passwords, second factors, who looked. */
  private static final String ACCOUNT = "/account/";

  @Inject transient CurrentPerson person;
  @Inject transient LookOn lookOn;
  @Inject transient Readiness readiness;
  @Inject transient GlassBean glass;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    var signIn = SignInCookie.of(request);
    var seen =
        WAYS_OUT.contains(path) || isFile(path)
            ? Optional.<Seen>empty()
            : signIn.map(ViewingFilter::print).flatMap(this::seen);
    if (seen.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    boolean open = SAFE.contains(request.getMethod()) && !closed(path);
    if (open) {
      lookOn.note(print(signIn.orElse("")), path);
    }
    person.sees(seen.get().person());
    glass.over(seen.get().until(), SignInCookie.antiForgery(signIn.orElse("")));
    if (open) {
      chain.doFilter(request, response);
    } else {
      refuse(request, response, path);
    }
  }

  private Optional<Seen> seen(byte[] signIn) {
    boolean may = readiness.isReady() && person.signedIn() && person.holds(Role.ADMINISTRATOR);
    return may ? lookOn.with(signIn) : Optional.empty();
  }

  static boolean closed(String path) {
    return path.startsWith(ACCOUNT)
        || CLOSED.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    response.setStatus(403);
    if (path.startsWith("/api/")) {
      response.setContentType(Problem.JSON);
      response
          .getWriter()
          .write(
              "{\"type\":\"about:blank\",\"title\":\"Only looking\",\"status\":403,\"detail\":"
                  + "\"While you see the site as somebody else, you can only look.\",\"errors\":[]}");
    } else {
      request
          .getRequestDispatcher("/oversight/onlyLooking.xhtml")
          .forward(new OnlyTheAddress(request), response);
    }
  }

  private static boolean isFile(String path) {
    return path.startsWith("/resources/")
        || path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/health");
  }

  /** Follows from a sign-in's token and tells nothing of it. */
  static byte[] print(String token) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(("viewing:" + token).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
