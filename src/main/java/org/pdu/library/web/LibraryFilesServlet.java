package org.pdu.library.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pdu.files.FileId;
import org.pdu.files.FileSending;
import org.pdu.library.usecase.FetchAttachment;
import org.pdu.platform.problem.Refusal;

/**
 * A file of a resource: {@code /library-files/{resource}/{file}}, to be looked at; with {@code
 * ?keep}, to be kept; with {@code ?small}, a small picture of it.
 */
@WebServlet("/library-files/*")
public class LibraryFilesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([^/]{1,300})/([0-9a-f-]{36})");

  @Inject transient FetchAttachment fetch;
  @Inject transient FileSending sending;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    try {
      if (!path.matches()) {
        response.sendError(404);
        return;
      }
      var id = new FileId(UUID.fromString(path.group(2)));
      boolean keep = request.getParameter("keep") != null;
      fetch.one(path.group(1), id, keep);
      if (request.getParameter("small") == null) {
        sending.send(id, !keep, request, response);
      } else {
        sending.sendThumbnail(id, response);
      }
    } catch (Refusal refused) {
      response.sendError(refused.status());
    } catch (IllegalArgumentException noId) {
      response.sendError(404);
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
