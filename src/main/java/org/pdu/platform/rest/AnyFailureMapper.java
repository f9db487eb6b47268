package org.pdu.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.platform.problem.Refusal;

/** Whatever else goes wrong: a problem, never a stack trace. */
@Provider
public class AnyFailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(AnyFailureMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return new RefusalMapper().toResponse(refusal);
      }
      if (cause instanceof JsonbException || cause instanceof JsonException) {
        return malformed();
      }
    }
    if (failure instanceof WebApplicationException web) {
      return known(web);
    }
    if (failure instanceof ProcessingException) {
      return malformed();
    }
    LOG.log(Level.SEVERE, "An endpoint failed.", failure);
    return Problem.of(500, "Something went wrong here", "It is not your fault. Try again later.")
        .response();
  }

  private static Response malformed() {
    return Problem.of(
            400, "Not readable", "The body must be JSON of the form that /openapi describes.")
        .response();
  }

  private static Response known(WebApplicationException web) {
    int status = web.getResponse().getStatus();
    var problem =
        switch (status) {
          case 400 -> Problem.of(400, "Not readable", "The request could not be read.");
          case 404 -> Problem.of(404, "Not found", "There is nothing at this address.");
          case 405 -> Problem.of(405, "Not this method", "This address does not take that method.");
          case 406 -> Problem.of(406, "Not in this form", "This address answers in JSON.");
          case 415 -> Problem.of(415, "Not this media type", "Send application/json.");
          default ->
              Problem.of(
                  status, web.getResponse().getStatusInfo().getReasonPhrase(), "It was not done.");
        };
    var answer = Response.fromResponse(problem.response());
    var allow = web.getResponse().getHeaderString("Allow");
    return allow == null ? answer.build() : answer.header("Allow", allow).build();
  }
}
