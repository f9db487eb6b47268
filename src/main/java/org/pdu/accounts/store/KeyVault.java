package org.pdu.accounts.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.pdu.accounts.model.Vault;

/**
 * AES-256-GCM with a random 96-bit nonce before the text, and HMAC-SHA-256; each under a key of its
 * own that follows from the one secret key. The purpose is authenticated with the text.
 */
final class KeyVault implements Vault {
  private static final Logger LOG = Logger.getLogger(KeyVault.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec sealing;
  private final SecretKeySpec proving;

  KeyVault(String secret) {
    var base = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
    this.sealing = new SecretKeySpec(mac(base, "pdu seal 1"), "AES");
    this.proving = new SecretKeySpec(mac(base, "pdu proof 1"), "HmacSHA256");
  }

  @Override
  public byte[] seal(byte[] plain, String purpose) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
      return ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<byte[]> open(byte[] sealed, String purpose) {
    if (sealed.length <= NONCE) {
      return Optional.empty();
    }
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), purpose);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException other) {
      LOG.log(
          Level.SEVERE,
          "A sealed secret does not open: it was sealed under another PDU_SECRET_KEY, or changed.");
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] proof(String text) {
    return mac(proving, text);
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(UTF_8));
    return cipher;
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
