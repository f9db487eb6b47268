package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.PasskeyCheck;
import org.pdu.accounts.model.PasskeyCheck.Made;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.Passkeys.Passkey;
import org.pdu.accounts.model.RelyingParty;
import org.pdu.people.Registered;
import org.pdu.platform.config.Settings;
import org.pdu.platform.time.CityClock;

/** Asks browsers for passkeys and checks what they bring. */
@ApplicationScoped
class PasskeyProofs {
  private static final int LONGEST = 20_000;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  @Inject Passkeys passkeys;
  @Inject Challenges challenges;
  @Inject Settings settings;
  @Inject CityClock clock;

  /** What a browser needs to know to make one, as WebAuthn's creation options in JSON. */
  String toMake(Registered person) {
    var algorithms = Json.createArrayBuilder();
    PasskeyCheck.ALGORITHMS.forEach(number ->
        algorithms.add(Json.createObjectBuilder().add("type", "public-key").add("alg", number)));
    return Json.createObjectBuilder()
        .add("challenge", challenges.issue("make:" + person.id()))
        .add("rp", Json.createObjectBuilder().add("id", site().id()).add("name", "PDU"))
        .add(
            "user",
            Json.createObjectBuilder()
                .add("id", BASE64.encodeToString(PasskeyCheck.handle(person.id())))
                .add("name", person.email())
                .add("displayName", person.name()))
        .add("pubKeyCredParams", algorithms)
        .add("excludeCredentials", known(passkeys.of(person.id())))
        .add(
            "authenticatorSelection",
            Json.createObjectBuilder()
                .add("residentKey", "required")
                .add("requireResidentKey", true)
                .add("userVerification", "required"))
        .add("attestation", "none")
        .build()
        .toString();
  }

  /**
   * What a browser needs to know to use one, as WebAuthn's request options in JSON.
   *
   * @param of only these; none for whichever the person chooses
   */
  String toUse(String purpose, List<Passkey> of) {
    return Json.createObjectBuilder()
        .add("challenge", challenges.issue("use:" + purpose))
        .add("rpId", site().id())
        .add("allowCredentials", known(of))
        .add("userVerification", "required")
        .build()
        .toString();
  }

  /** The passkey just made for this person, if all of it is right. */
  Optional<Made> made(Registered person, String json) {
    return readable(json)
        .flatMap(PasskeyCheck::challengeOfNew)
        .filter(challenge -> challenges.spend(challenge, "make:" + person.id()))
        .flatMap(challenge -> PasskeyCheck.made(json, challenge, site()));
  }

  /** The passkey just used for this purpose, if all of it is right; the use is remembered. */
  Optional<Passkey> used(String purpose, String json) {
    var claim = readable(json).flatMap(PasskeyCheck::claim);
    var kept = claim.flatMap(one -> passkeys.byCredential(one.credentialId()));
    if (kept.isEmpty() || !challenges.spend(claim.get().challenge(), "use:" + purpose)) {
      return Optional.empty();
    }
    var count = PasskeyCheck.proved(claim.get(), kept.get(), site());
    count.ifPresent(now -> passkeys.used(kept.get().id(), now, clock.now()));
    return count.isPresent() ? kept : Optional.empty();
  }

  private static Optional<String> readable(String json) {
    return Optional.of(json).filter(text -> text.length() <= LONGEST && text.startsWith("{"));
  }

  private static JsonArrayBuilder known(List<Passkey> passkeys) {
    var all = Json.createArrayBuilder();
    passkeys.forEach(one ->
        all.add(
            Json.createObjectBuilder()
                .add("type", "public-key")
                .add("id", BASE64.encodeToString(one.credentialId()))));
    return all;
  }

  private RelyingParty site() {
    return RelyingParty.of(settings.publicUrl());
  }
}
