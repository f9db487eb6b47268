package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** Who may open what is kept about people: themselves, and administrators who answer requests. */
final class PrivacyRules {
  private static final ToIntFunction<Who> OWN = who -> who.signedIn() ? 200 : 302;
  private static final ToIntFunction<Who> ADMINISTRATOR =
      who -> who.signedIn() ? (who == Who.ADMIN ? 200 : 403) : 302;
  private static final ToIntFunction<Who> NOBODY_THERE =
      who -> who.signedIn() ? (who == Who.ADMIN ? 404 : 403) : 302;
  private static final ToIntFunction<Who> ADMINISTRATOR_TOKEN =
      who -> who.signedIn() ? (who == Who.ADMIN ? 200 : 403) : 401;

  /** Numbers of the whole city: no lead's, who would look for their own people in them. */
  private static final ToIntFunction<Who> CITY_TOKEN =
      who ->
          switch (who) {
            case NOBODY, ENDED -> 401;
            case PDU, ANALYST, COMMISSIONER, ADMIN -> 200;
            default -> 403;
          };

  private PrivacyRules() {}

  static void pages(Map<String, Rule> rules) {
    for (var own :
        new String[] {
          "/my-data",
          "/my-data/looked",
          "/my-data/name",
          "/my-data/leave",
          "/my-data/about-me",
          "/my-data/policies"
        }) {
      rules.put(own, rule(own, OWN));
    }
    rules.put("/my-data/about-me/{aspect}", rule("/my-data/about-me/caring", OWN));
    var notice = "/policies/privacy-notice";
    rules.put("/policies", rule("/policies", who -> 200));
    rules.put("/policies/{slug}", rule(notice, who -> 200));
    rules.put("/policies/{slug}/versions/{version}", rule(notice + "/versions/1", who -> 200));
    rules.put("/left", rule("/left", who -> 200));
    var requests = "/admin/data-requests";
    rules.put(requests, rule(requests, ADMINISTRATOR));
    rules.put(requests + "/{person}", rule(requests + "/" + Rules.NO_ID, NOBODY_THERE));
    rules.put(
        requests + "/{person}/leave", rule(requests + "/" + Rules.NO_ID + "/leave", NOBODY_THERE));
    rules.put("/admin/retention", rule("/admin/retention", ADMINISTRATOR));
  }

  static void others(Map<String, Rule> rules) {
    rules.put("/my-data.zip", rule("/my-data.zip", OWN));
  }

  static void endpoints(Map<String, Rule> rules) {
    for (var each : new String[] {"/api/retention/rules", "/api/retention/runs"}) {
      rules.put("GET " + each, rule(each, ADMINISTRATOR_TOKEN));
    }
    var policies = "/api/policies";
    rules.put("GET " + policies, rule(policies, who -> 200));
    rules.put(
        "GET " + policies + "/{slug}/versions/{version}",
        rule(policies + "/privacy-notice/versions/1", who -> 200));
    rules.put(
        "POST " + policies + "/{slug}/answers",
        new Rule(policies + "/privacy-notice/answers", "{}", who -> who.signedIn() ? 422 : 401));
    var totals = "/api/outcomes/staff-totals";
    rules.put("GET " + totals, rule(totals, CITY_TOKEN));
  }

  private static Rule rule(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
