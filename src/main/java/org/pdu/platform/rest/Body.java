package org.pdu.platform.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;

/** What a program sent, read field by field, so that each flaw can be named. */
public final class Body {
  private final JsonObject sent;

  private Body(JsonObject sent) {
    this.sent = sent;
  }

  /**
   * @throws Unacceptable when it is no object
   */
  public static Body of(@Nullable JsonValue sent) {
    if (sent instanceof JsonObject object) {
      return new Body(object);
    }
    throw new Unacceptable("body", "Send a JSON object.");
  }

  /** A text; nothing where it is missing. */
  public String text(String field) {
    var value = sent.get(field);
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new Unacceptable(field, "Send a text.");
  }

  /** A number, or a text in its place; nothing where it is missing. */
  public String number(String field) {
    return sent.get(field) instanceof JsonNumber number ? number.toString() : text(field);
  }

  /** The day in a field; null where it is missing. */
  public @Nullable LocalDate day(String field) {
    var text = text(field);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Unacceptable(field, "Give a day such as 2026-11-25.");
    }
  }
}
