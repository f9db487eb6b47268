package org.pdu.people.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part;
import org.pdu.platform.rest.EntityVersion;

/**
 * An organisation, service or team.
 *
 * @param opens the first day; null when it was there before anybody kept a list
 * @param closes the last day; null while there is none
 */
public record PlaceJson(
    String id,
    String slug,
    String name,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable String successor,
    int version) {

  static PlaceJson of(Part part) {
    return new PlaceJson(
        part.id().toString(),
        part.slug(),
        part.name(),
        part.life().opens().map(LocalDate::toString).orElse(null),
        part.life().closes().map(LocalDate::toString).orElse(null),
        part.successor().map(Object::toString).orElse(null),
        part.version());
  }

  /** As an answer that tells its version. */
  static Response answer(int status, Part part) {
    return Response.status(status)
        .entity(of(part))
        .header("ETag", EntityVersion.tag(part.version()))
        .build();
  }
}
