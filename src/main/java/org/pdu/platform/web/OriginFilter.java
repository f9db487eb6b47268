package org.pdu.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.Settings;

/**
 * Lets nobody else's page change anything here: every request that may change state must come from
 * our own origin and, where a browser's sign-in stands behind it, bring that sign-in's anti-forgery
 * token. A bearer token is never sent by a browser on its own and needs neither.
 */
public class OriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** The form field, and the header for scripts, that carry the anti-forgery token. */
  public static final String FIELD = "pdu-token";

  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("TRACE".equals(request.getMethod())) {
      response.sendError(405);
    } else if (SAFE.contains(request.getMethod())
        || bearer(request)
        || (ours(request) && tokenFits(request))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(403, "forgery");
    }
  }

  private static boolean bearer(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
  }

  private boolean ours(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return false;
    }
    var origin = request.getHeader("Origin");
    return origin == null
        || origin.equals(settings.publicUrl().toString())
        || origin.equals(hostOf(request));
  }

  private static String hostOf(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader("Host");
  }

  private static boolean tokenFits(HttpServletRequest request) {
    return SignInCookie.of(request)
        .map(token -> same(SignInCookie.antiForgery(token), presented(request)))
        .orElse(true);
  }

  private static @Nullable String presented(HttpServletRequest request) {
    var header = request.getHeader(FIELD);
    return header != null ? header : request.getParameter(FIELD);
  }

  private static boolean same(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
