package org.pdu.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Problem;
import org.pdu.platform.start.Readiness;

/**
 * Leads clean addresses to their views; a view's file name is not an address. An address that is
 * exactly a servlet's own stays the servlet's, also where a route would fit.
 */
public class RoutesFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Request attribute: the address that was asked for, for form actions and links. */
  public static final String PATH = "org.pdu.path";

  /** Servlets that show views and files, under addresses that routes lead to. */
  private static final Set<String> SERVERS = Set.of("faces", "default");

  private transient @Nullable Routes routes;
  @Inject transient Readiness readiness;

  @Override
  public void init() {
    routes = Routes.load(getServletContext());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = plain(pathOf(request));
    if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
      response.sendError(404);
      return;
    }
    Optional<String> target =
        ownServlet(request) ? Optional.empty() : Objects.requireNonNull(routes).target(path);
    if (!readiness.isReady() && path.startsWith("/api/")) {
      tellProgram(response);
    } else if (target.isEmpty()) {
      chain.doFilter(request, response);
    } else if (!readiness.isReady()) {
      response.setHeader("Retry-After", "5");
      response.sendError(503);
    } else {
      request.setAttribute(PATH, path);
      request.getRequestDispatcher(target.get()).forward(request, response);
    }
  }

  private static boolean ownServlet(HttpServletRequest request) {
    var mapping = request.getHttpServletMapping();
    return mapping.getMappingMatch() == MappingMatch.EXACT
        && !SERVERS.contains(mapping.getServletName());
  }

  /** The path as the server understood it, whatever way it was written. */
  public static String pathOf(HttpServletRequest request) {
    return request.getServletPath() + nullToEmpty(request.getPathInfo());
  }

  /** Without a final slash, which the server adds to addresses that are also folders of views. */
  private static String plain(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static void tellProgram(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "5");
    Problems.tell(
        response,
        Problem.of(503, "Starting", "This node is starting. Try again in a few seconds."));
  }

  private static String nullToEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
