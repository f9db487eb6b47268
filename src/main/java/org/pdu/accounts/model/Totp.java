package org.pdu.accounts.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pdu.people.PersonId;

/**
 * Codes from an authenticator app: RFC 6238 with what every app understands: HMAC-SHA-1, six
 * digits, steps of thirty seconds. A clock may be one step off; a step is accepted once.
 */
public final class Totp {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;
  private static final int DRIFT = 1;
  private static final int DIGITS = 6;
  private static final int KEY_BYTES = 20;

  private Totp() {}

  /** A new key: 160 random bits, as RFC 4226 recommends. */
  public static byte[] newKey() {
    var key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  /**
   * The step that a code belongs to.
   *
   * @param lastStep the last step that was accepted: that one and those before are refused
   * @return empty when the code fits no step near now
   */
  public static OptionalLong stepOf(byte[] key, String code, Instant now, long lastStep) {
    var digits = code.replaceAll("[\\s-]", "");
    if (!digits.matches("[0-9]{6}")) {
      return OptionalLong.empty();
    }
    long present = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
        .filter(step -> step > lastStep)
        .filter(step ->
            MessageDigest.isEqual(
                digits.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                code(key, step, DIGITS).getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .findFirst();
  }

  /** The code of a step, as the app shows it. */
  public static String code(byte[] key, Instant at) {
    return code(key, Math.floorDiv(at.getEpochSecond(), STEP_SECONDS), DIGITS);
  }

  /** RFC 4226, section 5.3. */
  static String code(byte[] key, long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xF;
      int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
      return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key as people type it: RFC 4648 base 32, without padding. */
  public static String text(byte[] key) {
    var text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte each : key) {
      bits = (bits << 8 | (each & 0xFF)) & 0xFFFF;
      for (held += 8; held >= 5; held -= 5) {
        text.append(BASE32.charAt(bits >> (held - 5) & 31));
      }
    }
    return held == 0
        ? text.toString()
        : text.append(BASE32.charAt(bits << (5 - held) & 31)).toString();
  }

  /** What the QR code holds: the address that apps read a key from. */
  public static String address(byte[] key, String email) {
    var account =
        java.net.URLEncoder.encode("PDU:" + email, java.nio.charset.StandardCharsets.UTF_8);
    return "otpauth://totp/"
        + account.replace("+", "%20")
        + "?secret="
        + text(key)
        + "&issuer=PDU&algorithm=SHA1&digits=6&period=30";
  }

  /** What a sealed key is bound to, so that it opens for nobody else. */
  public static String purpose(PersonId person) {
    return "totp:" + person;
  }
}
