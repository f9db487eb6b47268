package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Demo;

/** The own account is everybody's own: there is no id in an address that could be another's. */
final class AccountsRules {
  private static final ToIntFunction<Who> PEOPLE = who -> who.signedIn() ? 200 : 302;
  private static final ToIntFunction<Who> MISSING = who -> who.signedIn() ? 404 : 302;

  private AccountsRules() {}

  static void pages(Map<String, Rule> rules) {
    rules.put("/sign-in/code", page("/sign-in/code", who -> 302));
    rules.put("/sign-in/passkey", page("/sign-in/passkey", who -> 200));
    for (var own : new String[] {"second-factor", "passkeys", "sign-ins", "tokens"}) {
      rules.put("/account/" + own, page("/account/" + own, PEOPLE));
    }
    rules.put("/account/second-factor/app", page("/account/second-factor/app", who -> 302));
    rules.put(
        "/admin/second-factor/{person}",
        page(
            "/admin/second-factor/" + DemoCity.person(Demo.LEARNER.email()),
            who -> who.signedIn() ? (who == Who.ADMIN ? 200 : 403) : 302));
    rules.put("/account/passkeys/{id}", page("/account/passkeys/" + Rules.NO_ID, MISSING));
  }

  static void endpoints(Map<String, Rule> rules) {
    rules.put("GET /api/tokens", page("/api/tokens", who -> who.signedIn() ? 200 : 401));
    rules.put(
        "DELETE /api/tokens/{id}",
        page("/api/tokens/" + Rules.NO_ID, who -> who.signedIn() ? 404 : 401));
  }

  private static Rule page(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
