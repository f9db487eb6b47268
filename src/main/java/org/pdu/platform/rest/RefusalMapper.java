package org.pdu.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/** A refusal as a problem. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
  @Override
  public Response toResponse(Refusal refusal) {
    return switch (refusal) {
      case Unacceptable flawed ->
          Problem.unacceptable(
                  flawed.flaws().stream()
                      .map(flaw -> new Problem.FieldError(flaw.field(), flaw.message()))
                      .toList())
              .response();
      case TooMany often ->
          Response.fromResponse(plain(often))
              .header("Retry-After", often.retryAfterSeconds())
              .build();
      default -> plain(refusal);
    };
  }

  private static Response plain(Refusal refusal) {
    return Problem.of(refusal.status(), refusal.title(), refusal.sentence()).response();
  }
}
