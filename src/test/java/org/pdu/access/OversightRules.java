package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;
import org.pdu.people.model.DemoCity;

/** Roles, and what is looked over. */
final class OversightRules {
  /** Somebody of the organisation that {@link Who#LEAD} leads, and {@link Who#LEAD2} does not. */
  private static final String OWN = DemoCity.person("learner@demo.example").toString();

  private static final ToIntFunction<Who> LOOKED_AFTER =
      who -> who.signedIn() ? (leads(who) ? 200 : 403) : 302;
  private static final ToIntFunction<Who> OWN_PERSON =
      who -> who == Who.LEAD2 ? 404 : LOOKED_AFTER.applyAsInt(who);
  private static final ToIntFunction<Who> ADMINISTRATOR =
      who -> who.signedIn() ? (who == Who.ADMIN ? 200 : 403) : 302;

  private OversightRules() {}

  static void pages(Map<String, Rule> rules) {
    rules.put("/roles", page("/roles", LOOKED_AFTER));
    rules.put("/roles/{person}", page("/roles/" + OWN, OWN_PERSON));
    rules.put(
        "/roles/{person}/end/{grant}",
        page(
            "/roles/" + OWN + "/end/" + Rules.NO_ID,
            who -> who.signedIn() ? (leads(who) ? 404 : 403) : 302));
    for (var area : new String[] {"/admin", "/admin/access", "/admin/audit"}) {
      rules.put(area, page(area, ADMINISTRATOR));
    }
    rules.put("/view-as/{person}", page("/view-as/" + OWN, ADMINISTRATOR));
  }

  static void endpoints(Map<String, Rule> rules) {
    var roles = "/api/people/" + OWN + "/roles";
    rules.put("GET /api/people/{id}/roles", page(roles, who -> program(who, 200)));
    rules.put("POST /api/people/{id}/roles", new Rule(roles, "{}", who -> program(who, 422)));
    rules.put(
        "POST /api/roles/{grant}/end",
        new Rule(
            "/api/roles/" + Rules.NO_ID + "/end",
            "{}",
            who -> who == Who.LEAD2 ? 404 : program(who, 404)));
    for (var area : new String[] {"/api/audit", "/api/access"}) {
      rules.put(
          "GET " + area, page(area, who -> who.signedIn() ? (who == Who.ADMIN ? 200 : 403) : 401));
    }
  }

  private static int program(Who who, int done) {
    if (!who.signedIn()) {
      return 401;
    }
    if (who == Who.LEAD2) {
      return 404;
    }
    return leads(who) ? done : 403;
  }

  private static boolean leads(Who who) {
    return switch (who) {
      case LEAD, LEAD2, PDU, ADMIN -> true;
      default -> false;
    };
  }

  private static Rule page(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
