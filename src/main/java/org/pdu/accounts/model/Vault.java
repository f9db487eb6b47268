package org.pdu.accounts.model;

import java.util.Optional;

/**
 * Keeps secrets so that whoever reads the database alone has none of them, and proves that what
 * comes back was issued here. All nodes share one key.
 */
public interface Vault {
  /** Encrypts, bound to a purpose. */
  byte[] seal(byte[] plain, String purpose);

  /** Decrypts; empty when the seal is broken, of another purpose or of another key. */
  Optional<byte[]> open(byte[] sealed, String purpose);

  /** 256 bits that nobody else can compute for this text. */
  byte[] proof(String text);
}
