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
import org.pdu.platform.rest.Problem;

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
      refuse(request, response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith("/api/")) {
      Problems.tell(
          response,
          Problem.of(
              403,
              "Not from a page of ours",
              "Send a bearer token or, from a page of this site, its anti-forgery token."));
    } else if (provenOurs(request)) {
      // signed in anew in another tab, say: shown again, to be sent again by the reader's own hand
      SignInCookie.of(request)
          .ifPresent(
              token -> request.setAttribute(KeptForm.TOKEN, SignInCookie.antiForgery(token)));
      KeptForm.of(request).ifPresent(kept -> request.setAttribute(KeptForm.ATTRIBUTE, kept));
      response.setStatus(403);
      request
          .getRequestDispatcher("/WEB-INF/errors/expired.xhtml")
          .forward(new WithoutBody(request), response);
    } else {
      response.sendError(403, "forgery");
    }
  }

  /** Not only not somebody else's, as far as an old browser tells, but said to be ours. */
  private boolean provenOurs(HttpServletRequest request) {
    return ours(request)
        && (request.getHeader("Origin") != null
            || "same-origin".equals(request.getHeader("Sec-Fetch-Site")));
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
