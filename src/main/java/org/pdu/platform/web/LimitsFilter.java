package org.pdu.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.pdu.platform.config.Settings;
import org.pdu.platform.rest.Problem;
import org.pdu.platform.time.CityClock;

/**
 * Keeps any one caller from taking the whole API: so many requests a minute and caller, on each
 * node. A node's count is a shield, not a fact: losing it costs nothing. Bodies are as large as
 * {@link Uploads} says. Metrics answer on this machine only.
 */
public class LimitsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final int CHUNK = 1 << 16;
  private static final int READ_ON = 1 << 24;

  @Inject transient Settings settings;
  @Inject transient ClientAddress client;
  @Inject transient CityClock clock;
  private final transient MinuteCounts counts = new MinuteCounts();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = RoutesFilter.pathOf(request);
    if (path.startsWith("/metrics") && !fromHere(request)) {
      response.sendError(404);
    } else if (path.startsWith("/api/") && tooMany(request)) {
      response.setHeader("Retry-After", Long.toString(60 - clock.now().getEpochSecond() % 60));
      Problems.tell(
          response,
          Problem.of(429, "Too many requests", "Wait as long as Retry-After says, then go on."));
    } else if (request.getContentLengthLong() > Uploads.most(request)) {
      tooLarge(request, response);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      ofNoLength(request, response, chain);
    } else {
      passOn(request, response, chain);
    }
  }

  /** The server leaves the parts of a form lying in its temporary folder: ours are taken away. */
  private static void passOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    var type = request.getContentType();
    if (type != null && type.startsWith("multipart/form-data") && Uploads.attached(request)) {
      for (var part : request.getParts()) {
        part.delete();
      }
    }
  }

  private boolean tooMany(HttpServletRequest request) {
    // an unknown token makes nobody another caller
    var person = request.getUserPrincipal();
    var caller = person == null ? client.of(request) : "person " + person.getName();
    return counts.add(caller, clock.now().getEpochSecond() / 60) > settings.apiPerMinute();
  }

  /** Reads on for a while, since a client that is cut off in its sentence hears no answer. */
  private static void tooLarge(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var body = request.getInputStream();
    for (int read = 0; read < READ_ON && body.readNBytes(CHUNK).length > 0; read += CHUNK) {
      response.setHeader("Connection", "close");
    }
    if (request.getRequestURI().startsWith("/api/")) {
      Problems.tell(
          response,
          Problem.of(
              413, "Too large", "A request here is at most " + Uploads.inWords(request) + "."));
    } else {
      response.setStatus(413);
      request
          .getRequestDispatcher("/WEB-INF/errors/413.xhtml")
          .forward(new WithoutBody(request), response);
    }
  }

  /**
   * A body that does not say how long it is is read before anybody works on it, up to the limit.
   */
  private static void ofNoLength(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var type = request.getContentType();
    boolean form =
        type != null
            && (type.startsWith("application/x-www-form") || type.startsWith("multipart/"));
    if (form || Uploads.attached(request)) {
      response.sendError(411); // no browser sends a form like that; large files say their length
      return;
    }
    int most = Uploads.most(request);
    var body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      tooLarge(request, response);
    } else {
      chain.doFilter(new WholeBody(request, body), response);
    }
  }

  private static boolean fromHere(HttpServletRequest request) throws UnknownHostException {
    return request.getHeader("X-Forwarded-For") == null
        && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
  }
}
