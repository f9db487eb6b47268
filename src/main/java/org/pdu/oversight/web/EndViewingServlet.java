package org.pdu.oversight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pdu.oversight.usecase.LookOn;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.web.SignInCookie;

/** {@code POST /end-viewing}: back to being oneself. The one form that works while looking. */
@WebServlet("/end-viewing")
public class EndViewingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient LookOn lookOn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "POST");
    response.sendError(405);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      SignInCookie.of(request).map(ViewingFilter::print).ifPresent(lookOn::end);
      response.sendRedirect("/admin");
    } catch (Refusal refused) {
      response.sendError(refused.status());
    }
  }
}
