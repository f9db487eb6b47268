package org.pdu.platform.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param type a URI that names the kind of problem; {@code about:blank} says no more than the
 *     status
 * @param title what kind of problem, the same each time
 * @param status the HTTP status
 * @param detail what happened this time and what can be done
 * @param errors which fields, and why
 */
public record Problem(
    String type, String title, int status, String detail, List<FieldError> errors) {

  /** The media type of a problem. */
  public static final String JSON = "application/problem+json";

  /** One field and what is wrong with it. */
  public record FieldError(String field, String message) {}

  /** A problem that no field is to blame for. */
  public static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, List.of());
  }

  /** A request that was understood but can't be taken, with the fields to mend. */
  public static Problem unacceptable(List<FieldError> errors) {
    return new Problem(
        "about:blank",
        "The request can't be taken as it is",
        422,
        "Nothing was changed. Mend the fields named and send it again.",
        errors);
  }

  /** As an answer. */
  public Response response() {
    var answer = Response.status(status).type(JSON).entity(this);
    return status == 401 ? answer.header("WWW-Authenticate", "Bearer").build() : answer.build();
  }
}
