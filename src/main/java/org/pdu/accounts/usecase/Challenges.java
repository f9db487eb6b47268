package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Vault;
import org.pdu.platform.time.CityClock;

/**
 * What a passkey has to sign: 128 random bits, an end, and a proof that it was issued here for this
 * purpose. Nothing is stored until it is used, so that showing a page changes nothing; then it is
 * remembered until its end, so that it is used once.
 */
@ApplicationScoped
class Challenges {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration HOLDS = Duration.ofMinutes(15);
  private static final int BODY = 24;

  @Inject Vault vault;
  @Inject Passkeys passkeys;
  @Inject CityClock clock;

  /** A new one, in base64url as scripts take it. */
  String issue(String purpose) {
    var random = new byte[16];
    RANDOM.nextBytes(random);
    long end = clock.now().plus(HOLDS).getEpochSecond();
    byte[] body = ByteBuffer.allocate(BODY).put(random).putLong(end).array();
    byte[] proof = proof(body, purpose);
    byte[] all = ByteBuffer.allocate(BODY + proof.length).put(body).put(proof).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** Whether it was issued here for this purpose, still holds and was not used; it is then. */
  boolean spend(byte[] challenge, String purpose) {
    if (challenge.length <= BODY) {
      return false;
    }
    byte[] body = java.util.Arrays.copyOf(challenge, BODY);
    byte[] proof = java.util.Arrays.copyOfRange(challenge, BODY, challenge.length);
    var end = Instant.ofEpochSecond(ByteBuffer.wrap(body).getLong(16));
    return MessageDigest.isEqual(proof, proof(body, purpose))
        && clock.now().isBefore(end)
        && passkeys.spend(Token.hash(HexFormat.of().formatHex(body)), end, clock.now());
  }

  private byte[] proof(byte[] body, String purpose) {
    return vault.proof("challenge:" + purpose + ":" + HexFormat.of().formatHex(body));
  }
}
