package org.pdu.people.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pdu.people.usecase.Wish;
import org.pdu.platform.problem.Unacceptable;

/** What a program sent, read field by field, so that each flaw can be named. */
final class Body {
  private final JsonObject sent;

  private Body(JsonObject sent) {
    this.sent = sent;
  }

  /**
   * @throws Unacceptable when it is no object
   */
  static Body of(@Nullable JsonValue sent) {
    if (sent instanceof JsonObject object) {
      return new Body(object);
    }
    throw new Unacceptable("body", "Send a JSON object.");
  }

  /** A text; nothing where it is missing. */
  String text(String field) {
    var value = sent.get(field);
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new Unacceptable(field, "Send a text.");
  }

  /** The fields {@code day} and {@code reason}. */
  Wish wish(OptionalInt seen) {
    return new Wish(day(), text("reason"), seen);
  }

  private @Nullable LocalDate day() {
    var text = text("day");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Unacceptable("day", "Give a day such as 2026-11-25.");
    }
  }
}
