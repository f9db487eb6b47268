package org.pdu.accounts.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way to a provider and back, known to one browser: what its cookie holds. State, nonce and
 * PKCE verifier follow from the cookie's random secret, so that nothing has to be kept here on the
 * way out, and an answer fits no other browser, provider or attempt.
 *
 * @param secret 256 random bits
 * @param provider its name
 * @param then where the person was heading; an address of our own
 */
public record Handshake(String secret, String provider, Instant begun, String then) {
  /** How long somebody may take at the provider's. */
  public static final Duration TIME = Duration.ofMinutes(15);

  private static final Pattern COOKIE =
      Pattern.compile("([A-Za-z0-9_-]{43})\\.([a-z0-9]+)\\.(\\d{1,12})\\.([A-Za-z0-9_-]*)");

  /** A new one. */
  public static Handshake begin(String provider, String then, Instant now) {
    return new Handshake(Token.random().text(), provider, now, then);
  }

  /** As the cookie says it; empty when that is none of ours. */
  public static Optional<Handshake> of(String cookie) {
    var parts = COOKIE.matcher(cookie);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      var then = new String(Base64.getUrlDecoder().decode(parts.group(4)), StandardCharsets.UTF_8);
      var begun = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
      return Optional.of(new Handshake(parts.group(1), parts.group(2), begun, then));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }

  /** What the cookie holds. */
  public String cookie() {
    var where = Base64.getUrlEncoder().withoutPadding();
    return String.join(
        ".",
        secret,
        provider,
        Long.toString(begun.getEpochSecond()),
        where.encodeToString(then.getBytes(StandardCharsets.UTF_8)));
  }

  public boolean holds(Instant now) {
    return !now.isAfter(begun.plus(TIME)) && !begun.isAfter(now.plusSeconds(60));
  }

  /** Comes back in the address, and shows that the answer is to this question. */
  public String state() {
    return derived("state");
  }

  /** Comes back in the token, and shows that the token was made for this question. */
  public String nonce() {
    return derived("nonce");
  }

  /** Shows the provider that who fetches the token is who asked. */
  public String verifier() {
    return derived("verifier");
  }

  /** What is kept of it once it is used up. */
  public byte[] hash() {
    return Token.hash(secret);
  }

  private String derived(String what) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Token.hash(what + ":" + cookie()));
  }

  @Override
  public String toString() {
    return "Handshake[" + provider + "]";
  }
}
