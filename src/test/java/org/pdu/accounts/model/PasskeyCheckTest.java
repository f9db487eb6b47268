package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.accounts.model.Passkeys.Passkey;
import org.pdu.people.PersonId;

/** A device in memory that signs what a test says, right or forged. */
class PasskeyCheckTest {
  private static final String HERE = "https://pdu.example.org";
  private static final RelyingParty SITE = RelyingParty.of(URI.create(HERE));
  private static final byte[] CHALLENGE = "a challenge of ours".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ID = {1, 2, 3, 4};
  private static final byte THERE_AND_PROVED = 0x05;
  private static final byte ONLY_THERE = 0x01;
  private final PersonId owner = new PersonId(UUID.randomUUID());
  private final KeyPair device = keys();

  @Test
  void whatIsRightIsProvedAndTheCountRemembered() {
    assertEquals(OptionalLong.of(8), proved(said(HERE), THERE_AND_PROVED, 8, device, owner));
    var claim = PasskeyCheck.claim(json(said(HERE), THERE_AND_PROVED, 8, device, owner));
    assertArrayEquals(CHALLENGE, claim.orElseThrow().challenge());
    assertArrayEquals(ID, claim.get().credentialId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://pdu.example.org.evil.example",
        "http://pdu.example.org",
        "https://pdu.example.org:8443",
        "https://sub.pdu.example.org"
      })
  void aPageOfAnotherOriginIsRefused(String origin) {
    assertTrue(proved(said(origin), THERE_AND_PROVED, 8, device, owner).isEmpty());
  }

  @Test
  void anotherDeviceAnotherPersonAndACopyAreRefused() {
    assertTrue(proved(said(HERE), THERE_AND_PROVED, 8, keys(), owner).isEmpty(), "key");
    var other = new PersonId(UUID.randomUUID());
    assertTrue(proved(said(HERE), THERE_AND_PROVED, 8, device, other).isEmpty(), "person");
    assertTrue(proved(said(HERE), THERE_AND_PROVED, 7, device, owner).isEmpty(), "count");
  }

  @Test
  void whoOnlyTouchedTheDeviceHasNotProvedWhoTheyAre() {
    assertTrue(proved(said(HERE), ONLY_THERE, 8, device, owner).isEmpty());
  }

  @Test
  void anAnswerToSomethingElseIsRefused() {
    var made = said(HERE).replace("webauthn.get", "webauthn.create");
    assertTrue(proved(made, THERE_AND_PROVED, 8, device, owner).isEmpty());
  }

  @Test
  void anotherSitesPasskeyIsRefused() {
    var claim = PasskeyCheck.claim(json(said(HERE), THERE_AND_PROVED, 8, device, owner));
    var elsewhere = new RelyingParty("other.example", SITE.origins());
    assertTrue(PasskeyCheck.proved(claim.orElseThrow(), kept(), elsewhere).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"id\":1}", "{", "{\"id\":\"AQ\",\"response\":{}}", "{\"id\":[]}"})
  void whatIsNoAnswerAtAllIsNotRead(String json) {
    assertTrue(PasskeyCheck.claim(json).isEmpty());
    assertTrue(PasskeyCheck.challengeOfNew(json).isEmpty());
    assertTrue(PasskeyCheck.made(json, CHALLENGE, SITE).isEmpty());
  }

  @Test
  void aBareAddressOfThisMachineIsCalledLocalhost() {
    var local = RelyingParty.of(URI.create("http://127.0.0.1:8080"));
    assertEquals("localhost", local.id());
    assertTrue(local.origins().contains("http://localhost:8080"));
    assertEquals("pdu.example.org", SITE.id());
    assertFalse(SITE.origins().contains("http://pdu.example.org"));
  }

  private OptionalLong proved(String client, byte flags, int count, KeyPair with, PersonId named) {
    var claim = PasskeyCheck.claim(json(client, flags, count, with, named));
    return PasskeyCheck.proved(claim.orElseThrow(), kept(), SITE);
  }

  private static String said(String origin) {
    return "{\"type\":\"webauthn.get\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(text(CHALLENGE), origin);
  }

  private static String json(String client, byte flags, int count, KeyPair with, PersonId named) {
    byte[] data =
        ByteBuffer.allocate(37).put(Token.hash(SITE.id())).put(flags).putInt(count).array();
    byte[] signed = ByteBuffer.allocate(69).put(data).put(Token.hash(client)).array();
    return """
    {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
     "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s",
     "userHandle":"%5$s"}}\
    """
        .formatted(
            text(ID),
            text(client.getBytes(StandardCharsets.UTF_8)),
            text(data),
            text(signature(with, signed)),
            text(PasskeyCheck.handle(named)));
  }

  /** Used seven times so far. */
  private Passkey kept() {
    var key = EC2COSEKey.create((ECPublicKey) device.getPublic(), COSEAlgorithmIdentifier.ES256);
    byte[] credential =
        new AttestedCredentialDataConverter(new ObjectConverter())
            .convert(new AttestedCredentialData(AAGUID.ZERO, ID, key));
    return new Passkey(
        UUID.randomUUID(), owner, ID, credential, 7, "x", Instant.EPOCH, Optional.empty());
  }

  private static byte[] signature(KeyPair keys, byte[] signed) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(signed);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
