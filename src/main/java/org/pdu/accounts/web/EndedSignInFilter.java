package org.pdu.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.pdu.platform.web.KeptForm;
import org.pdu.platform.web.OriginFilter;
import org.pdu.platform.web.RoutesFilter;
import org.pdu.platform.web.WithoutBody;

/**
 * Who fills in a form while the sign-in ends is asked to sign in, and what was filled in goes with
 * the question: it can be sent again afterwards, without script.
 */
public class EndedSignInFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> NOT_THESE = Set.of("/sign-in", "/sign-out");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null && wasSignedIn(request)) {
      KeptForm.of(request).ifPresent(kept -> request.setAttribute(KeptForm.ATTRIBUTE, kept));
      request.setAttribute(RoutesFilter.PATH, "/sign-in");
      var then = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
      request
          .getRequestDispatcher("/accounts/signIn.xhtml?then=" + then)
          .forward(new WithoutBody(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Only a page shown to somebody signed in puts a token into its forms. */
  private static boolean wasSignedIn(HttpServletRequest request) {
    var path = request.getRequestURI();
    var type = request.getContentType();
    if (!"POST".equals(request.getMethod())
        || path.startsWith("/api/")
        || NOT_THESE.contains(path)
        || type == null
        || !type.startsWith("application/x-www-form-urlencoded")) {
      return false;
    }
    var token = request.getParameter(OriginFilter.FIELD);
    return token != null && !token.isEmpty();
  }
}
