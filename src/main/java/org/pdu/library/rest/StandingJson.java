package org.pdu.library.rest;

import jakarta.ws.rs.core.Response;
import org.pdu.library.model.Resource;
import org.pdu.platform.rest.EntityVersion;

/** Where a resource stands after a step. */
public record StandingJson(
    String id, String slug, String type, String state, int edition, int version) {
  static StandingJson of(Resource one) {
    return new StandingJson(
        one.id().toString(),
        one.slug(),
        one.type().code(),
        Codes.of(one.state()),
        one.edition(),
        one.version());
  }

  /** As an answer that tells its version. */
  static Response answer(Resource one) {
    return Response.ok(of(one)).header("ETag", EntityVersion.tag(one.version())).build();
  }
}
