package org.pdu.accounts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pdu.accounts.usecase.SignOut;
import org.pdu.platform.web.SignInCookie;

/**
 * Two ways out. {@code /exit}, the quick one, is a plain link and works without script: it ends the
 * sign-in on the server and goes to a neutral page; that a stranger's page could link to it costs
 * at most a new sign-in. {@code POST /sign-out} is the calm one.
 */
@WebServlet({"/exit", "/sign-out"})
public class LeaveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient SignOut signOut;

  @Inject
  @ConfigProperty(name = "PDU_EXIT_URL")
  transient Optional<String> elsewhere;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getServletPath().equals("/exit")) {
      response.setHeader("Allow", "POST");
      response.sendError(405);
      return;
    }
    leave(request, response);
    response.setHeader("Clear-Site-Data", "\"cache\"");
    response.sendRedirect(elsewhere.orElse("https://www.bbc.co.uk/weather"));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    leave(request, response);
    response.sendRedirect("/?left");
  }

  private void leave(HttpServletRequest request, HttpServletResponse response) {
    SignInCookie.of(request).ifPresent(signOut::of);
    SignInCookie.clear(response);
    response.setHeader("Cache-Control", "no-store");
  }
}
