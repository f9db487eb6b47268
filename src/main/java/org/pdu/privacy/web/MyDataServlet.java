package org.pdu.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.privacy.usecase.ShowMyData;

/** Everything that is kept about the person who asks, to take away: {@code /my-data.zip}. */
@WebServlet("/my-data.zip")
public class MyDataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient ShowMyData showMyData;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(response, "my-data.zip", showMyData.download().zip());
    } catch (NotSignedIn signedOut) {
      response.sendRedirect("/sign-in?then=/my-data");
    }
  }

  /** Sends a file to be kept. */
  static void send(HttpServletResponse response, String name, byte[] zip) throws IOException {
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLength(zip.length);
    response.getOutputStream().write(zip);
  }
}
