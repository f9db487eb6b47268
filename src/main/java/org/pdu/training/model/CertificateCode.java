package org.pdu.training.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What proves a certificate: 80 random bits in sixteen letters and digits that can be read aloud
 * (Crockford's base 32: no I, L, O, U), in groups of four.
 */
public record CertificateCode(String text) {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 16;

  /** A new one. */
  public static CertificateCode random() {
    var signs = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return grouped(signs.toString());
  }

  /**
   * Reads what somebody typed: case, spaces and hyphens don't matter, and look-alikes are forgiven
   * (O for 0; I and L for 1). Empty when it can't be a code.
   */
  public static Optional<CertificateCode> parse(String typed) {
    if (typed.length() > 60) {
      return Optional.empty();
    }
    var plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s–-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean possible =
        plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    return possible ? Optional.of(grouped(plain)) : Optional.empty();
  }

  private static CertificateCode grouped(String signs) {
    return new CertificateCode(signs.replaceAll("(.{4})(?!$)", "$1-"));
  }
}
