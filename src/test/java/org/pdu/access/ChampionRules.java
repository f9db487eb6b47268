package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** Champions: everybody finds them, everybody speaks for themselves, leads ask their own. */
final class ChampionRules {
  private ChampionRules() {}

  static void pages(Map<String, Rule> rules) {
    ToIntFunction<Who> people = who -> who.signedIn() ? 200 : 302;
    rules.put("/champions", new Rule("/champions", "", people));
    rules.put("/champions/me", new Rule("/champions/me", "", people));
    rules.put(
        "/champions/me/{service}",
        new Rule("/champions/me/" + Rules.NO_ID, "", who -> who.signedIn() ? 404 : 302));
    rules.put(
        "/champions/ask",
        new Rule(
            "/champions/ask?organisation=" + Rules.LED,
            "",
            who -> who.signedIn() ? (HeadcountRules.may(who) ? 200 : 403) : 302));
  }

  static void endpoints(Map<String, Rule> rules) {
    rules.put(
        "GET /api/champions", new Rule("/api/champions", "", who -> who.signedIn() ? 200 : 401));
    rules.put(
        "POST /api/champions", new Rule("/api/champions", "{}", who -> who.signedIn() ? 404 : 401));
    rules.put(
        "POST /api/champions/{service}/stand-down",
        new Rule(
            "/api/champions/" + Rules.NO_ID + "/stand-down",
            "",
            who -> who.signedIn() ? 204 : 401));
  }
}
