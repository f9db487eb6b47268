package org.pdu.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.pdu.platform.config.Settings;

/** The pictures of lessons. */
@WebServlet("/content/modules/*")
public class ContentImageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PICTURE =
      Pattern.compile("/([a-z0-9-]+)/images/([a-z0-9-]+)\\.(svg|png|jpg)");

  @Inject transient Settings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    var name = PICTURE.matcher(path);
    var file = settings.contentFolder().resolve("modules" + path);
    if (!name.matches() || !Files.isRegularFile(file)) {
      response.sendError(404);
      return;
    }
    response.setContentType(
        switch (name.group(3)) {
          case "svg" -> "image/svg+xml";
          case "png" -> "image/png";
          default -> "image/jpeg";
        });
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setContentLengthLong(Files.size(file));
    Files.copy(file, response.getOutputStream());
  }
}
