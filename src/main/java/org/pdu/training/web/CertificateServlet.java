package org.pdu.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.pdu.platform.config.Settings;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.platform.start.Invented;
import org.pdu.training.usecase.ShowTranscript;

/** A person's own certificate, to be kept: {@code /my-certificates/{completion}.pdf}. */
@WebServlet("/my-certificates/*")
public class CertificateServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient ShowTranscript showTranscript;
  @Inject transient Settings settings;
  @Inject transient Invented invented;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    try {
      var completion = showTranscript.one(UUID.fromString(path.replaceAll("^/|\\.pdf$", "")));
      var pdf = new ByteArrayOutputStream();
      new CertificatePdf(completion, settings.publicUrl(), invented.present()).write(pdf);
      response.setContentType("application/pdf");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"certificate-" + completion.module() + ".pdf\"");
      response.setContentLength(pdf.size());
      pdf.writeTo(response.getOutputStream());
    } catch (NotSignedIn signedOut) {
      response.sendRedirect("/sign-in?then=/training/record");
    } catch (NotFound | IllegalArgumentException notTheirs) {
      response.sendError(404);
    }
  }
}
