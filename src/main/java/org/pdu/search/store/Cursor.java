package org.pdu.search.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.search.model.Question;

/**
 * Where a page ended: the last hit's score and id, and which question it answers. It means the same
 * in every node, whatever was indexed since.
 */
record Cursor(float score, String id) {

  static Cursor of(FieldDoc last) {
    return new Cursor((Float) last.fields[0], ((BytesRef) last.fields[1]).utf8ToString());
  }

  /** As it travels. */
  String text(Question question) {
    var plain =
        Integer.toHexString(Float.floatToIntBits(score))
            + ":"
            + mark(question, score, id)
            + ":"
            + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
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
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var parts = plain.split(":", 3);
      float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts[0], 16));
      if (parts.length == 3 && parts[1].equals(mark(question, score, parts[2]))) {
        return new Cursor(score, parts[2]);
      }
    } catch (IllegalArgumentException none) {
      throw refusal();
    }
    throw refusal();
  }

  /** For Lucene, which also wants a document number: the last, so that only the fields decide. */
  FieldDoc place(int documents) {
    return new FieldDoc(Math.max(0, documents - 1), score, new Object[] {score, new BytesRef(id)});
  }

  private static String mark(Question question, float score, String id) {
    return Integer.toHexString(
        Objects.hash(question.words(), question.type(), question.topic(), score, id));
  }

  private static Unacceptable refusal() {
    return new Unacceptable("after", "This is not the end of a page of this search. Begin again.");
  }
}
