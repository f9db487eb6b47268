package org.pdu.platform.web;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
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
 * node. A node's count is a shield, not a fact: losing it costs nothing. Metrics answer on this
 * machine only.
 */
public class LimitsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient Settings settings;
  @Inject transient ClientAddress client;
  @Inject transient CityClock clock;
  private final transient MinuteCounts counts = new MinuteCounts();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI();
    if (path.startsWith("/metrics") && !fromHere(request)) {
      response.sendError(404);
    } else if (path.startsWith("/api/") && tooMany(request)) {
      refuse(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean tooMany(HttpServletRequest request) {
    var token = request.getHeader("Authorization");
    var caller = token == null ? client.of(request) : token;
    return counts.add(caller, clock.now().getEpochSecond() / 60) > settings.apiPerMinute();
  }

  private void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(429);
    response.setContentType(Problem.JSON);
    response.setHeader("Retry-After", Long.toString(60 - clock.now().getEpochSecond() % 60));
    var problem =
        Problem.of(429, "Too many requests", "Wait as long as Retry-After says, then go on.");
    try (var json = JsonbBuilder.create()) {
      response.getWriter().write(json.toJson(problem));
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static boolean fromHere(HttpServletRequest request) throws UnknownHostException {
    return request.getHeader("X-Forwarded-For") == null
        && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
  }
}
