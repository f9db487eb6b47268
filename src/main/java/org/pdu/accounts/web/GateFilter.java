package org.pdu.accounts.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.FactorRule.Duty;
import org.pdu.accounts.model.ScopeTable;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.usecase.RecogniseSignIn.Known;
import org.pdu.platform.rest.Problem;
import org.pdu.platform.web.Problems;
import org.pdu.platform.web.RoutesFilter;

/**
 * The one gate before all pages and endpoints. Whoever has to set up a second factor first gets no
 * further than where that is done, where help is found and the way out. A token does what its
 * scopes say and no more.
 */
public class GateFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Where a second factor is set up. */
  static final String SET_UP = "/account/second-factor";

  private static final Pattern OPEN =
      Pattern.compile(
          "/account/(second-factor(/app)?|passkeys)|/sign-out|/exit|/support|/left|/policies(/.*)?|/my-data(\\.zip|/.*)?|/about(/[a-z]+)?"
              + "|/health(/[a-z]+)?|/resources/.*|/jakarta\\.faces\\.resource/.*");

  @Inject transient PresentSignIn present;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = RoutesFilter.pathOf(request);
    var known = present.known().orElse(null);
    boolean api = path.equals("/api") || path.startsWith("/api/");
    if (waits(known) && !OPEN.matcher(path).matches()) {
      lead(response, api);
    } else if (known != null && known.kind() == Kind.API && outOfScope(known, request, path)) {
      var scope = ScopeTable.needed(request.getMethod(), path).orElseThrow();
      Problems.tell(
          response,
          Problem.of(
              403,
              "Not in this token's scope",
              "This needs a token with the scope " + scope.text() + ", or all."));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean waits(@Nullable Known known) {
    return known != null && known.duty() instanceof Duty.Now;
  }

  private static boolean outOfScope(Known known, HttpServletRequest request, String path) {
    return !ScopeTable.allows(known.scopes(), request.getMethod(), path);
  }

  private static void lead(HttpServletResponse response, boolean api) throws IOException {
    if (api) {
      Problems.tell(
          response,
          Problem.of(
              403,
              "A second factor is needed",
              "Your role asks for a second factor. Sign in to the site and set it up there."));
    } else {
      response.sendRedirect(SET_UP);
    }
  }
}
