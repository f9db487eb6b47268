package org.pdu.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pdu.platform.rest.Problem;

/** How filters tell programs what is wrong, before any endpoint is reached. */
public final class Problems {
  private static final Jsonb JSON = JsonbBuilder.create();

  private Problems() {}

  /** As the whole answer. */
  public static void tell(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.JSON + ";charset=UTF-8");
    response.getWriter().write(JSON.toJson(problem));
  }
}
