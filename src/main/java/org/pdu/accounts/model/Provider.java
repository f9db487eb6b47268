package org.pdu.accounts.model;

import java.util.Optional;

/**
 * A sign-in kept by others, that we let people in by (OpenID Connect).
 *
 * @param name in addresses: small letters and digits
 * @param label what people know it by
 * @param issuer who vouches: the address that its discovery document stands below
 * @param secret empty for a client that has none
 * @param organisation the slug of the organisation whose people it knows; empty when it is nobody's
 * @param trustEmail whether its word on an e-mail address may open an account that is there already
 */
public record Provider(
    String name,
    String label,
    String issuer,
    String clientId,
    Optional<String> secret,
    Claims claims,
    Optional<String> organisation,
    boolean trustEmail) {

  /** What the provider calls things. */
  public record Claims(String email, String emailVerified, String name) {}

  @Override
  public String toString() {
    return name + " (" + issuer + ")";
  }
}
