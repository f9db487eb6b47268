package org.pdu.readers.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.model.Message.Difference;
import org.pdu.readers.usecase.ShowMessages.Line;

/** A thank-you or a practice change; never who said it. */
@Schema(name = "ReadersMessage")
public record MessageJson(
    String id,
    String kind,
    SeenJson about,
    String words,
    @Nullable String difference,
    @Nullable String on,
    Instant at,
    @Schema(enumeration = {"waiting", "approved", "declined", "withdrawn"}) String state,
    String reason) {
  static MessageJson of(Line line) {
    var message = line.message();
    return new MessageJson(
        message.id().toString(),
        message.kind().code(),
        SeenJson.of(line.about()),
        message.words(),
        message.difference().map(Difference::code).orElse(null),
        message.on().map(Object::toString).orElse(null),
        message.at(),
        message.state().code(),
        message.reason());
  }
}
