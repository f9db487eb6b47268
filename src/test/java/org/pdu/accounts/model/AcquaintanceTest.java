package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Registered;
import org.pdu.people.Role;

/** What a provider's word comes to, in every case there is. */
class AcquaintanceTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

  @Property
  void anAccountOpensByItselfOnlyWhereEveryConditionHolds(
      @ForAll boolean trusted,
      @ForAll boolean verified,
      @ForAll boolean ours,
      @ForAll boolean open,
      @ForAll boolean demo,
      @ForAll Role role) {
    Set<Grant> grants = role == Role.LEARNER ? Set.of() : Set.of(new Grant(role, Optional.empty()));
    var known =
        new Registered(new PersonId(UUID.randomUUID()), "a@b.example", "A", demo, open, grants);
    var decided =
        Acquaintance.of(provider(trusted), who("a@b.example", verified), Optional.of(known), ours);
    boolean may = trusted && verified && ours && open && !demo && grants.isEmpty();
    assertEquals(may, decided == Acquaintance.LINK, decided.name());
    assertNotEquals(Acquaintance.JOIN, decided);
  }

  @Test
  void somebodyNewJoinsOnlyWithAnAddressThatWasChecked() {
    assertEquals(Acquaintance.JOIN, stranger(who("a@b.example", true)));
    assertEquals(Acquaintance.UNVERIFIED, stranger(who("a@b.example", false)));
    for (var none : Arrays.asList("", "a", "a@b", "a b@c.example", "a@b.example\n", "@b.example")) {
      assertEquals(Acquaintance.NO_EMAIL, stranger(who(none, true)), none);
    }
    assertEquals(Acquaintance.NO_EMAIL, stranger(who("a".repeat(320) + "@b.example", true)));
  }

  @Test
  void aHandshakeFitsOneBrowserOneProviderAndOneAttempt() {
    var one = Handshake.begin("city", "/home", NOW);
    var other = new Handshake(one.secret(), "house", NOW, "/home");
    assertNotEquals(one.state(), other.state());
    assertNotEquals(one.state(), Handshake.begin("city", "/home", NOW).state());
    assertEquals(3, Set.of(one.state(), one.nonce(), one.verifier()).size());
    assertEquals(one.state(), Handshake.of(one.cookie()).orElseThrow().state());
    assertFalse(one.toString().contains(one.secret()));
  }

  @Test
  void aHandshakeHoldsForAQuarterOfAnHour() {
    var one = Handshake.begin("city", "/home", NOW);
    assertTrue(one.holds(NOW.plusSeconds(900)));
    assertFalse(one.holds(NOW.plusSeconds(901)));
    assertFalse(one.holds(NOW.minusSeconds(61)), "nor from the future");
  }

  @Property
  void aCookieThatIsNoneOfOursIsNone(@ForAll String cookie) {
    assertTrue(Handshake.of(cookie).isEmpty());
  }

  private static Acquaintance stranger(Vouched who) {
    return Acquaintance.of(provider(true), who, Optional.empty(), true);
  }

  private static Vouched who(String email, boolean verified) {
    return new Vouched("https://issuer.example", "subject", email, verified, "A");
  }

  private static Provider provider(boolean trusted) {
    var claims = new Provider.Claims("email", "email_verified", "name");
    return new Provider(
        "city",
        "the City",
        "https://issuer.example",
        "pdu",
        Optional.empty(),
        claims,
        Optional.empty(),
        trusted);
  }
}
