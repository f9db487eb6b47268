package org.pdu.search.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.search.model.Order;
import org.pdu.search.model.Question;

/**
 * Where a page ended: what the last hit is sorted by, its id, and which question it answers. It
 * means the same in every node, whatever was indexed since.
 *
 * @param value as text: a score, a number or a title, whichever the order goes by
 */
record Cursor(String value, String id) {

  static Cursor of(FieldDoc last) {
    return new Cursor(asText(last.fields[0]), ((BytesRef) last.fields[1]).utf8ToString());
  }

  private static String asText(Object value) {
    return switch (value) {
      case Float score -> Integer.toHexString(Float.floatToIntBits(score));
      case BytesRef title -> encoded(title.utf8ToString());
      default -> String.valueOf(value);
    };
  }

  /** As it travels. */
  String text(Question question) {
    return encoded(value + ":" + mark(question, value, id) + ":" + id);
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }

  /**
   * The one that a question brings.
   *
   * @throws Unacceptable when it is none, or another question's
   */
  static @Nullable Cursor of(Question question) {
    var text = question.after();
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      var parts = decoded(text).split(":", 3);
      if (parts.length == 3 && parts[1].equals(mark(question, parts[0], parts[2]))) {
        var cursor = new Cursor(parts[0], parts[2]);
        cursor.place(question.order(), 1);
        return cursor;
      }
    } catch (IllegalArgumentException none) {
      throw refusal();
    }
    throw refusal();
  }

  /** For Lucene, which also wants a document number: the last, so that only the fields decide. */
  FieldDoc place(Order order, int documents) {
    Object first =
        switch (order) {
          case BEST -> Float.intBitsToFloat(Integer.parseUnsignedInt(value, 16));
          case NEWEST, SHORTEST -> Long.parseLong(value);
          case TITLE -> new BytesRef(decoded(value));
        };
    return new FieldDoc(
        Math.max(0, documents - 1), Float.NaN, new Object[] {first, new BytesRef(id)});
  }

  private static String mark(Question question, String value, String id) {
    return Integer.toHexString(
        Objects.hash(
            question.words(),
            question.filters().toString(),
            question.order().key(),
            String.valueOf(question.since()),
            value,
            id));
  }

  private static Unacceptable refusal() {
    return new Unacceptable("after", "This is not the end of a page of this search. Begin again.");
  }
}
