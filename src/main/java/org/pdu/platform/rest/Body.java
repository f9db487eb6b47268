package org.pdu.platform.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    return plain(field, value);
  }

  private static String plain(String field, JsonValue value) {
    if (!(value instanceof JsonString text)) {
      throw new Unacceptable(field, "Send a text.");
    }
    if (text.getString().indexOf('\0') >= 0) {
      throw new Unacceptable(field, "Please leave out signs that can't be seen.");
    }
    return text.getString();
  }

  /** Whether a field holds a list. */
  public boolean isList(String field) {
    return sent.get(field) instanceof JsonArray;
  }

  /** Texts in a list; none where it is missing. */
  public List<String> texts(String field) {
    return list(field).stream().map(one -> plain(field, one)).toList();
  }

  /** Objects in a list; none where it is missing. */
  public List<Body> objects(String field) {
    return list(field).stream()
        .map(one -> {
          if (one instanceof JsonObject object) {
            return new Body(object);
          }
          throw new Unacceptable(field, "Send a list of objects.");
        })
        .toList();
  }

  private List<JsonValue> list(String field) {
    var value = sent.get(field);
    if (value == null || value == JsonValue.NULL) {
      return List.of();
    }
    if (value instanceof JsonArray all) {
      return all;
    }
    throw new Unacceptable(field, "Send a list.");
  }

  /** An object within this one. */
  public Optional<Body> object(String field) {
    var value = sent.get(field);
    if (value == null || value == JsonValue.NULL) {
      return Optional.empty();
    }
    if (value instanceof JsonObject object) {
      return Optional.of(new Body(object));
    }
    throw new Unacceptable(field, "Send an object.");
  }

  /** Yes or no; no where it is missing. */
  public boolean flag(String field) {
    var value = sent.get(field);
    if (value == null || value == JsonValue.NULL || value == JsonValue.FALSE) {
      return false;
    }
    if (value == JsonValue.TRUE) {
      return true;
    }
    throw new Unacceptable(field, "Send true or false.");
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
