package org.pdu.accounts.model;

/**
 * What a provider has proven of somebody. Issuer and subject are who it is; the rest is said of
 * them.
 *
 * @param email empty when the provider does not tell
 * @param emailVerified whether the provider says that the address is this person's
 */
public record Vouched(
    String issuer, String subject, String email, boolean emailVerified, String name) {}
