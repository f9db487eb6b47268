package org.pdu.privacy.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a text so that only the key's holder can open it, and only at its own place: AES-256 in GCM
 * with a random nonce; whose it is and what it is about are bound to it. Texts are padded to whole
 * blocks of 256 bytes, so that the length tells little. Sealed: 4 bytes that name the key, 12 of
 * nonce, then the cipher text with its tag.
 */
final class Seal {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NAME = 4;
  private static final int NONCE = 12;
  private static final int BLOCK = 256;

  private final SecretKeySpec key;
  private final byte[] name;

  Seal(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, "AES");
    try {
      this.name = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), NAME);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] close(String text, String place) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(padded(text));
      return ByteBuffer.allocate(NAME + NONCE + sealed.length)
          .put(name)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text; empty when it was sealed under another key, for another place, or tampered with. */
  Optional<String> open(byte[] sealed, String place) {
    if (sealed.length <= NAME + NONCE || !Arrays.equals(Arrays.copyOf(sealed, NAME), name)) {
      return Optional.empty();
    }
    var nonce = Arrays.copyOfRange(sealed, NAME, NAME + NONCE);
    try {
      var plain =
          cipher(Cipher.DECRYPT_MODE, nonce, place)
              .doFinal(sealed, NAME + NONCE, sealed.length - NAME - NONCE);
      int length = ByteBuffer.wrap(plain).getInt();
      return Optional.of(new String(plain, Integer.BYTES, length, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private static byte[] padded(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    int blocks = (Integer.BYTES + bytes.length + BLOCK - 1) / BLOCK;
    return ByteBuffer.allocate(blocks * BLOCK).putInt(bytes.length).put(bytes).array();
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(128, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
