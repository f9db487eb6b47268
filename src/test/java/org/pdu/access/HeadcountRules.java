package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;
import org.pdu.people.model.DemoCity;

/** How many people services employ: their lead, PDU staff and administrators. */
final class HeadcountRules {
  /** A service of the organisation that {@link Who#LEAD} leads. */
  static final String SERVICE = DemoCity.service("harebell-hostel").toString();

  private HeadcountRules() {}

  static void pages(Map<String, Rule> rules) {
    ToIntFunction<Who> some =
        who -> who.signedIn() ? (may(who) || who == Who.LEAD2 ? 200 : 403) : 302;
    ToIntFunction<Who> own = who -> who.signedIn() ? (may(who) ? 200 : 403) : 302;
    rules.put("/headcounts", new Rule("/headcounts", "", some));
    rules.put(
        "/headcounts/import", new Rule("/headcounts/import?organisation=" + Rules.LED, "", own));
    rules.put("/headcounts/{service}", new Rule("/headcounts/" + SERVICE, "", own));
  }

  static void endpoints(Map<String, Rule> rules) {
    var body =
        "{\"service\":\"%s\",\"month\":\"2026-10\",\"counts\":[{\"jobRole\":\"none\",\"people\":1}]}"
            .formatted(SERVICE);
    rules.put(
        "GET /api/headcounts",
        new Rule(
            "/api/headcounts?service=" + SERVICE,
            "",
            who -> who.signedIn() ? (may(who) ? 200 : 403) : 401));
    rules.put(
        "POST /api/headcounts/imports",
        new Rule(
            "/api/headcounts/imports?organisation=" + Rules.LED,
            "",
            who -> who.signedIn() ? (may(who) ? 422 : 403) : 401));
    rules.put(
        "POST /api/headcounts",
        new Rule("/api/headcounts", body, who -> who.signedIn() ? (may(who) ? 422 : 403) : 401));
  }

  static boolean may(Who who) {
    return who == Who.LEAD || who == Who.PDU || who == Who.ADMIN;
  }
}
