package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.web.SignInCookie;

/** Whose account another's word opens, or opens no longer, has a letter about it. */
class ProviderLettersIT {
  private static final Providers THREE = Providers.shared();
  private final ProviderVisitor browser = new ProviderVisitor();

  @Test
  void theOwnerIsToldOnceWhenItIsJoinedAndOnceWhenItIsUndone() {
    var ada = Account.joining(THREE.server, Demo.LEARNER, "Ada Told");
    browser.keep(
        THREE.at("/"),
        SignInCookie.NAME,
        Account.token(THREE.server, ada.email(), Account.Kind.BROWSER));
    THREE.run(
        "update accounts.sign_in set created_at = now() - interval '1 hour' where person_id = '"
            + ada.id()
            + "'");
    THREE.signIn(browser, "city", "told." + UUID.randomUUID() + "@provider.example", "");
    var yes = Map.of("password", PduServer.PASSWORD);
    assertEquals(302, THREE.form(browser, "/sign-in/join", "join", "yes", yes).statusCode());
    assertEquals(1, told(ada.email(), "identity-linked"));
    var page = browser.get(THREE.at("/account")).body();
    var button =
        page.replaceAll("(?s).*<input[^>]* name=\"([^\"]*)\"[^>]*value=\"Undo the City\".*", "$1");
    THREE.form(browser, "/account", "identities", button, Map.of());
    THREE.form(browser, "/account", "identities", button, Map.of());
    assertEquals(1, told(ada.email(), "identity-unlinked"));
  }

  @Test
  void whoeverHasJustJoinedByAProviderKnowsAlready() {
    var email = "joined." + UUID.randomUUID() + "@provider.example";
    THREE.signIn(browser, "city", email, "");
    assertEquals(1, Rows.count(THREE.server, "people.person", "email = ?", email));
    assertEquals(0, told(email, "identity-linked"));
  }

  @Test
  void theWayToAProviderKeepsAQueryWhole() {
    var query = "%2Foutcomes%2Fcity%3Fmodule%3Dx%26y%3Dz";
    var page = browser.get(THREE.at("/sign-in?then=" + query)).body();
    assertTrue(page.contains("/city?then=/outcomes/city%3Fmodule%3Dx%26y%3Dz"), page);
    var email = "query." + UUID.randomUUID() + "@provider.example";
    var there = THREE.signIn(browser, "city", email, "?then=/search%3Fq%3Dx%26type%3Dlesson");
    assertEquals(THREE.at("/search?q=x&type=lesson"), there);
  }

  private static int told(String email, String kind) {
    var which = "address = ? and kind = ?";
    return Rows.count(THREE.server, "post.letter", which, email, "accounts." + kind);
  }
}
