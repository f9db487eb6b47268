package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.Rows;
import org.pdu.platform.web.SignInCookie;

/** Whoever forges what a provider says gets in nowhere. */
class ForgedSignInIT {
  private static final Providers THREE = Providers.shared();
  private static final DishonestProvider FOUL = THREE.foul;
  private ProviderVisitor browser = new ProviderVisitor();
  private final String email = "forged." + UUID.randomUUID() + "@provider.example";

  @BeforeEach
  void failuresOfOtherTestsAreForgotten() {
    THREE.run("delete from accounts.throttle");
  }

  @Test
  void whatIsRightInEverythingIsTaken() {
    assertEquals(THREE.at("/home"), present(nonce -> signed(FOUL.claims(nonce, email))));
    assertEquals(1, people());
    assertTrue(FOUL.asked.getLast().contains("code_verifier="), "with PKCE");
  }

  @TestFactory
  Stream<DynamicTest> aTokenIsRefused() {
    Map<String, UnaryOperator<String>> forgeries =
        Map.ofEntries(
            Map.entry("of another issuer", n -> signed(right(n).issuer(THREE.city.issuer()))),
            Map.entry("for another client", n -> signed(right(n).audience("another"))),
            Map.entry(
                "for several clients and none of them us",
                n -> signed(right(n).audience(List.of("another", "third")))),
            Map.entry(
                "made for another client though for us too",
                n ->
                    signed(
                        right(n)
                            .audience(List.of(DishonestProvider.CLIENT, "other"))
                            .claim("azp", "other"))),
            Map.entry(
                "for several clients and not said for whom",
                n -> signed(right(n).audience(List.of(DishonestProvider.CLIENT, "other")))),
            Map.entry("with another nonce", n -> signed(right(n).claim("nonce", "another"))),
            Map.entry("without a nonce", n -> signed(right(n).claim("nonce", null))),
            Map.entry("that has run out", n -> signed(right(n).expirationTime(Forger.ago(120)))),
            Map.entry("that never runs out", n -> signed(right(n).expirationTime(null))),
            Map.entry("made in the future", n -> signed(right(n).issueTime(Forger.ago(-3600)))),
            Map.entry("about nobody", n -> signed(right(n).subject(null))),
            Map.entry("that nobody signed", n -> new PlainJWT(right(n).build()).serialize()),
            Map.entry(
                "signed with the public key as a secret",
                n -> Forger.withPublicKey(FOUL.key, right(n).build())),
            Map.entry(
                "signed by somebody else under a known key's name",
                n -> Forger.byStranger(FOUL.key, right(n))),
            Map.entry("with its signature cut off", n -> Forger.cut(signed(right(n)))),
            Map.entry("changed after it was signed", n -> Forger.changed(signed(right(n)))),
            Map.entry("that is none", n -> "no.token.at-all"));
    return forgeries.entrySet().stream()
        .map(one ->
            DynamicTest.dynamicTest(
                one.getKey(),
                () -> {
                  browser = new ProviderVisitor();
                  refused(one.getKey(), "unfit", present(one.getValue()));
                  assertEquals(0, people(), "no account was made");
                }));
  }

  @Test
  void anAddressThatIsNotConfirmedIsRefusedHoweverItIsSaid() {
    for (Object said : new Object[] {false, "false", "no", 0, List.of(true)}) {
      refused("unverified", present(n -> signed(right(n).claim("email_verified", said))));
    }
    refused("unverified", present(n -> signed(right(n).claim("email_verified", null))));
    assertEquals(0, people());
  }

  @Test
  void noAddressAndNonsenseForOneAreRefused() {
    for (var said : new String[] {"no-address", "a b@c.example", "x@y.example\nBcc: z@z.example"}) {
      refused("no-email", present(n -> signed(right(n).claim("email", said))));
    }
  }

  @Test
  void aChangedKeyIsFetched() {
    assertEquals(THREE.at("/home"), present(n -> signed(right(n))));
    FOUL.key = DishonestProvider.newKey("second " + UUID.randomUUID());
    assertEquals(THREE.at("/home"), present(n -> signed(right(n))));
  }

  @Test
  void aForgedWordLinksNoAccountEither() {
    var ada = Account.joining(THREE.server, Demo.LEARNER, "Ada Target");
    THREE.run("update people.person set demo = false where id = '" + ada.id() + "'");
    refused("unfit", present(n -> signed(right(n).claim("email", ada.email()).issuer("x"))));
    assertEquals(0, Rows.count(THREE.server, "accounts.identity", "person_id = ?", ada.id()));
  }

  private static String signed(JWTClaimsSet.Builder claims) {
    return Forger.signed(FOUL.key, claims);
  }

  private JWTClaimsSet.Builder right(String nonce) {
    return FOUL.claims(nonce, email);
  }

  /** Goes there and back, with a token that is made once the nonce is known. */
  private URI present(UnaryOperator<String> token) {
    var asked = begin(browser, "foul");
    FOUL.token = () -> token.apply(ProviderVisitor.query(asked).get("nonce"));
    return finish(browser, "foul", "code=x&state=" + ProviderVisitor.query(asked).get("state"));
  }

  private static URI begin(ProviderVisitor who, String provider) {
    return ProviderVisitor.next(who.get(THREE.at("/sign-in/with/" + provider)));
  }

  private static URI finish(ProviderVisitor who, String provider, String query) {
    return ProviderVisitor.next(who.get(THREE.at("/sign-in/with/" + provider + "/back?" + query)));
  }

  private void refused(String because, URI where) {
    refused("", because, where);
  }

  private void refused(String what, String because, URI where) {
    assertEquals(THREE.at("/sign-in?because=" + because), where, what);
    assertEquals(
        "", browser.cookie(THREE.at("/"), SignInCookie.NAME), what + ": nobody is signed in");
  }

  private long people() {
    return Rows.count(THREE.server, "people.person", "email = ?", email);
  }
}
