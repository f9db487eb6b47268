package org.pdu.readers.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pdu.library.ShownResource;
import org.pdu.readers.usecase.Seen;

/** A resource where it stands among others; nothing is said of one that is not shown. */
@Schema(name = "ReadersResource")
public record SeenJson(
    String resource,
    @Schema(description = "false: it was taken back, or is not for the caller") boolean shown,
    @Nullable String type,
    @Nullable String title,
    @Nullable String summary,
    @Nullable String url,
    @Nullable String credit) {
  static SeenJson of(Seen seen) {
    var id = seen.id().toString();
    return seen.resource()
        .map(one -> shown(id, one))
        .orElseGet(() -> new SeenJson(id, false, null, null, null, null, null));
  }

  private static SeenJson shown(String id, ShownResource one) {
    return new SeenJson(id, true, one.type(), one.title(), one.summary(), one.url(), one.credit());
  }
}
