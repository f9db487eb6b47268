package org.pdu.accounts.model;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.pdu.accounts.model.Passkeys.Passkey;
import org.pdu.people.PersonId;

/**
 * Checks what a browser brings from a passkey, by the rules of WebAuthn level 3, sections 7.1 and
 * 7.2: challenge, origin, host, signature, that somebody was there and proved who they are. Who
 * made the device is not asked. Whatever the library throws means that it is not right: of an
 * answer that is only half there it makes exceptions of many kinds.
 */
public final class PasskeyCheck {
  /** ES256, EdDSA and RS256: what today's devices sign with. */
  public static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

  private static final ObjectConverter CONVERTER = new ObjectConverter();
  private static final WebAuthnManager WEBAUTHN =
      WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
  private static final AttestedCredentialDataConverter KEYS =
      new AttestedCredentialDataConverter(CONVERTER);
  private static final boolean PROVED_WHO = true;
  private static final boolean WAS_THERE = true;

  private PasskeyCheck() {}

  /**
   * A passkey just made.
   *
   * @param credential its public key, to be kept
   */
  public record Made(byte[] credentialId, byte[] credential, long signCount) {}

  /**
   * A passkey just used, not yet proved.
   *
   * @param challenge what it claims to answer
   */
  public record Claim(byte[] credentialId, byte[] challenge, AuthenticationData data) {
    /** Whether the device says whose it is, and says somebody else. */
    boolean namesOther(PersonId person) {
      var handle = data.getUserHandle();
      return handle != null
          && handle.length > 0
          && !java.util.Arrays.equals(handle, handle(person));
    }
  }

  /** What a device calls a person: the id, and nothing that tells anything. */
  public static byte[] handle(PersonId person) {
    var id = person.value();
    return java.nio.ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** The challenge that a new passkey answers; empty when it can't be read. */
  public static Optional<byte[]> challengeOfNew(String json) {
    try {
      return challenge(WEBAUTHN.parseRegistrationResponseJSON(json));
    } catch (RuntimeException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> challenge(RegistrationData data) {
    return Optional.ofNullable(data.getCollectedClientData())
        .map(client -> client.getChallenge().getValue());
  }

  /** What was just made, if all of it is right. */
  public static Optional<Made> made(String json, byte[] challenge, RelyingParty site) {
    var rules =
        new RegistrationParameters(
            server(challenge, site),
            ALGORITHMS.stream()
                .map(number ->
                    new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
                .toList(),
            PROVED_WHO,
            WAS_THERE);
    try {
      var data = WEBAUTHN.verifyRegistrationResponseJSON(json, rules);
      var said = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
      var key = Objects.requireNonNull(said.getAttestedCredentialData());
      return Optional.of(new Made(key.getCredentialId(), KEYS.convert(key), said.getSignCount()));
    } catch (RuntimeException wrong) {
      return Optional.empty();
    }
  }

  /** Which passkey was used, as it says; empty when it can't be read. */
  public static Optional<Claim> claim(String json) {
    try {
      var data = WEBAUTHN.parseAuthenticationResponseJSON(json);
      var client = data.getCollectedClientData();
      return client == null
          ? Optional.empty()
          : Optional.of(new Claim(data.getCredentialId(), client.getChallenge().getValue(), data));
    } catch (RuntimeException wrong) {
      return Optional.empty();
    }
  }

  /**
   * Proves the claim against the passkey that is kept.
   *
   * @return how often the device says that it was used; empty when something is wrong
   */
  public static OptionalLong proved(Claim claim, Passkey kept, RelyingParty site) {
    if (claim.namesOther(kept.person())) {
      return OptionalLong.empty();
    }
    var rules =
        new AuthenticationParameters(
            server(claim.challenge(), site), record(kept), null, PROVED_WHO, WAS_THERE);
    try {
      var data = WEBAUTHN.verify(claim.data(), rules);
      return OptionalLong.of(Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
    } catch (RuntimeException wrong) {
      return OptionalLong.empty();
    }
  }

  private static CredentialRecord record(Passkey kept) {
    var key = KEYS.convert(kept.credential());
    return new CredentialRecordImpl(
        null, null, null, null, kept.signCount(), key, null, null, null, null);
  }

  private static ServerProperty server(byte[] challenge, RelyingParty site) {
    return ServerProperty.builder()
        .origins(site.origins().stream().map(Origin::create).collect(Collectors.toSet()))
        .rpId(site.id())
        .challenge(new DefaultChallenge(challenge))
        .build();
  }
}
