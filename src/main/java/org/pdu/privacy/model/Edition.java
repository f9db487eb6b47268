package org.pdu.privacy.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One version of a policy, in words that never change.
 *
 * @param status who has approved it and who has not, as the content folder says today; empty for a
 *     version that is no longer there
 * @param changes what is different from the version before
 * @param wording CommonMark
 */
public record Edition(
    String slug,
    int version,
    String title,
    String summary,
    String status,
    String changes,
    String wording) {

  /** Of what people read: SHA-256 over title and wording, in hexadecimal digits. */
  public String digest() {
    try {
      var text = title + "\n" + wording;
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
