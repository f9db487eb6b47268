package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.web.SignInCookie;

/** Signing in by a provider's word, at certified providers. */
class ProviderSignInIT {
  private static final Providers THREE = Providers.shared();
  private final ProviderVisitor browser = new ProviderVisitor();

  @Test
  void somebodyNewGetsAnAccountAndFindsItAgain() {
    var email = email("ada.new");
    var first = signIn("city", email, "?then=/training");
    assertEquals(THREE.at("/training"), first);
    Account.settled(THREE.server, email);
    assertEquals(200, browser.get(THREE.at("/home")).statusCode());
    assertTrue(browser.get(THREE.at("/account")).body().contains(email));
    var again = new ProviderVisitor();
    assertEquals(THREE.at("/home"), THREE.signIn(again, "city", email, ""));
    assertEquals(1, people(email));
    assertEquals(1, Rows.count(THREE.server, "accounts.identity", "email = ?", email));
  }

  @Test
  void somebodyNewOfAnOrganisationSaysWhereTheyWorkOnce() {
    var email = email("ada.house");
    signIn("house", email, "");
    Account.settled(THREE.server, email);
    assertTrue(browser.get(THREE.at("/home")).body().contains("Say where you work"));
    var page = browser.get(THREE.at("/account/workplace")).body();
    assertTrue(page.contains("Kettle and Chair Day Centre") && !page.contains("Wrenfold"), page);
    var job = DemoCity.jobRole("support-worker").toString();
    var elsewhere =
        THREE.one(
            "select s.id from people.service s join people.organisation o"
                + " on o.id = s.organisation_id where o.slug = 'wrenfold-justice' limit 1");
    for (var wrong : List.of("", "nonsense", elsewhere)) {
      assertEquals(422, workplace(wrong, job).statusCode(), wrong);
    }
    var right = DemoCity.service("harebell-day-centre").toString();
    assertEquals(302, workplace(right, job).statusCode());
    assertTrue(browser.get(THREE.at("/account")).body().contains("Kettle and Chair Day Centre"));
    assertEquals(302, browser.get(THREE.at("/account/workplace")).statusCode(), "once");
    var other = DemoCity.service("harebell-hostel").toString();
    assertFalse(workplace(other, job).body().contains("That is where I work"));
    assertFalse(browser.get(THREE.at("/account")).body().contains("Tansy Hill Hostel"));
  }

  @Test
  void thePageOffersEveryProvider() {
    var page = browser.get(THREE.at("/sign-in?then=/training")).body();
    for (var name : List.of("city", "house", "foul")) {
      assertTrue(page.contains("/sign-in/with/" + name + "?then=/training"), name);
    }
    assertTrue(page.contains("Sign in with Harebell House"), page);
  }

  @Test
  void anAddressThatNobodyConfirmedIsNotTaken() {
    var email = email("unconfirmed.ada");
    assertRefused("unverified", signIn("city", email, ""));
    assertEquals(0, people(email));
    var words = browser.get(THREE.at("/sign-in?because=unverified")).body();
    assertTrue(words.contains("has not checked your e-mail address yet"), words);
  }

  @Test
  void theOwnerOfAnAccountIsAskedBeforeAnUntrustedProviderOpensIt() {
    var ada = account("learner");
    assertEquals(THREE.at("/sign-in/join"), signIn("city", ada.email(), ""));
    var page = browser.get(THREE.at("/sign-in/join")).body();
    assertTrue(page.contains("sign in to it once with its password"), page);
    assertEquals(0, identities(ada), "nothing is joined yet");
    // the password, typed after the provider vouched, is word enough
    signInHere(ada);
    var asked = browser.get(THREE.at("/sign-in/join")).body();
    assertFalse(asked.contains("Your password here"), asked);
    assertEquals(THREE.at("/account"), ProviderVisitor.next(confirm("")));
    assertEquals(1, identities(ada));
    var again = new ProviderVisitor();
    assertEquals(THREE.at("/home"), THREE.signIn(again, "city", ada.email(), ""));
    assertTrue(again.get(THREE.at("/account")).body().contains(ada.name()));
  }

  @Test
  void anOldSignInIsNotWordEnough() {
    var ada = account("learner");
    browser.keep(
        THREE.at("/"),
        SignInCookie.NAME,
        Account.token(THREE.server, ada.email(), Account.Kind.BROWSER));
    THREE.run(
        "update accounts.sign_in set created_at = now() - interval '1 hour' where person_id = '"
            + ada.id()
            + "'");
    assertEquals(THREE.at("/sign-in/join"), signIn("city", email("other"), ""));
    assertTrue(browser.get(THREE.at("/sign-in/join")).body().contains("Your password here"));
    assertEquals(422, confirm("wrong").statusCode());
    assertEquals(0, identities(ada));
    assertEquals(302, confirm(PduServer.PASSWORD).statusCode());
    assertEquals(1, identities(ada));
  }

  @Test
  void whoIsNotSignedInCanNotSayThatItIsTheirs() {
    var ada = account("learner");
    signIn("city", ada.email(), "");
    assertEquals(200, confirm("").statusCode(), "the page again, with the way to sign in");
    assertEquals(0, identities(ada));
  }

  @Test
  void aTrustedProviderOpensALearnersAccountByItself() {
    var ada = real(account("learner"));
    assertEquals(THREE.at("/home"), signIn("house", ada.email(), ""));
    assertEquals(1, identities(ada));
    assertTrue(browser.get(THREE.at("/account")).body().contains(ada.name()));
  }

  @Test
  void aTrustedProviderNeverOpensByItselfAnAccountThatMayDoMore() {
    var ada = real(account("learner"));
    THREE.run(
        "insert into people.role_grant (id, person_id, role, granted_at) values"
            + " (gen_random_uuid(), '%s', 'ADMINISTRATOR', now())".formatted(ada.id()));
    assertEquals(THREE.at("/sign-in/join"), signIn("house", ada.email(), ""));
    assertEquals(0, identities(ada));
  }

  @Test
  void anOrganisationsProviderDoesNotSpeakForAnothersPeople() {
    var ada = real(Account.joining(THREE.server, Demo.LEARNER2, "Ada Elsewhere"));
    assertEquals(THREE.at("/sign-in/join"), signIn("house", ada.email(), ""));
    assertEquals(0, identities(ada));
  }

  @Test
  void whatWasJoinedCanBeUndoneUnlessItIsTheOnlyWayIn() {
    var email = email("ada.only");
    signIn("city", email, "");
    var undone = undo();
    assertEquals(409, undone.statusCode());
    assertTrue(undone.body().contains("the only way into your account"), undone.body());
    var person = THREE.one("select id from people.person where email = '" + email + "'");
    THREE.run(
        "insert into accounts.password (person_id, hash, chosen_at) values ('"
            + person
            + "', 'x', now())");
    assertEquals(302, undo().statusCode());
    assertEquals(
        1,
        Rows.count(
            THREE.server, "accounts.identity", "unlinked_at is not null and email = ?", email));
    assertEquals(THREE.at("/sign-in/join"), THREE.signIn(new ProviderVisitor(), "city", email, ""));
  }

  @Test
  void aClosedAccountStaysClosed() {
    var email = email("ada.closed");
    signIn("city", email, "");
    THREE.run("update people.person set disabled_at = now() where email = '" + email + "'");
    assertRefused("closed", THREE.signIn(new ProviderVisitor(), "city", email, ""));
  }

  @Test
  void signingInAgainEndsTheOldSignIn() {
    var email = email("ada.twice");
    signIn("city", email, "");
    var old = browser.cookie(THREE.at("/"), SignInCookie.NAME);
    signIn("city", email, "");
    var other = new ProviderVisitor();
    other.keep(THREE.at("/"), SignInCookie.NAME, old);
    assertEquals(302, other.get(THREE.at("/home")).statusCode());
  }

  private java.net.http.HttpResponse<String> undo() {
    var page = browser.get(THREE.at("/account")).body();
    var button =
        page.replaceAll("(?s).*<input[^>]* name=\"([^\"]*)\"[^>]*value=\"Undo the City\".*", "$1");
    return form("/account", "identities", button, Map.of());
  }

  private java.net.http.HttpResponse<String> confirm(String password) {
    return form("/sign-in/join", "join", "yes", Map.of("password", password));
  }

  private java.net.http.HttpResponse<String> form(
      String path, String form, String button, Map<String, String> more) {
    return THREE.form(browser, path, form, button, more);
  }

  private java.net.http.HttpResponse<String> workplace(String service, String job) {
    return form(
        "/account/workplace", "workplace", "say", Map.of("service", service, "jobRole", job));
  }

  private void signInHere(Account who) {
    var done =
        form(
            "/sign-in",
            "sign-in",
            "go",
            Map.of("email", who.email(), "password", PduServer.PASSWORD));
    assertEquals(302, done.statusCode());
  }

  private URI signIn(String provider, String email, String query) {
    return THREE.signIn(browser, provider, email, query);
  }

  private static void assertRefused(String because, URI where) {
    assertEquals(THREE.at("/sign-in?because=" + because), where);
  }

  private static Account account(String name) {
    return Account.joining(THREE.server, Demo.LEARNER, "Ada " + name + " " + UUID.randomUUID());
  }

  /** Demo accounts are never joined by an address alone. */
  private static Account real(Account account) {
    THREE.run("update people.person set demo = false where id = '" + account.id() + "'");
    return account;
  }

  private static String email(String name) {
    return name + "." + UUID.randomUUID() + "@provider.example";
  }

  private static long people(String email) {
    return Rows.count(THREE.server, "people.person", "email = ?", email);
  }

  private static long identities(Account who) {
    return Rows.count(THREE.server, "accounts.identity", "person_id = ?", who.id());
  }
}
