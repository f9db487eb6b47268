package org.pdu.readers.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pdu.platform.problem.Refusal;
import org.pdu.readers.usecase.CiteResource;

/** A citation as a file for programs that keep references. */
@WebServlet("/citations/*")
public class CitationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/([^/]{1,200})\\.(bib|ris)");

  @Inject transient CiteResource cite;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = FILE.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    if (!file.matches()) {
      response.sendError(404);
      return;
    }
    try {
      var citation = cite.of(file.group(1)).citation();
      boolean bib = file.group(2).equals("bib");
      response.setContentType(
          (bib ? "application/x-bibtex" : "application/x-research-info-systems")
              + ";charset=UTF-8");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + citation.file(file.group(2)) + "\"");
      var body = bib ? citation.bibtex() : citation.ris();
      response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    } catch (Refusal refused) {
      response.sendError(refused.status(), refused.sentence());
    }
  }
}
