package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** What readers keep and say: their own, but for those who read words before others do. */
final class ReaderRules {
  private static final String API = "/api/readers";
  private static final String NONE = "/" + Rules.NO_ID;

  private ReaderRules() {}

  static void pages(Map<String, Rule> rules) {
    for (var own :
        new String[] {"/saved", "/lists", "/lists/new", "/thanks", "/practice", "/following"}) {
      rules.put(own, page(own, who -> who.signedIn() ? 200 : 302));
    }
    for (var path : new String[] {"/lists/{id}", "/lists/{id}/edit"}) {
      rules.put(path, page(filled(path), ReaderRules::missing));
    }
    for (var path : new String[] {"/library/{slug}/thank", "/library/{slug}/practice"}) {
      rules.put(path, page(filled(path), ReaderRules::missing));
    }
    rules.put("/library/{slug}/cite", page(filled("/library/{slug}/cite"), who -> 404));
    rules.put("/thanks/review", page("/thanks/review", who -> reviews(who, 200, 302)));
    for (var path : new String[] {"/lists/moderation", "/practice/told"}) {
      rules.put(path, page(path, who -> staff(who, 200, 302)));
    }
  }

  static void others(Map<String, Rule> rules) {
    rules.put("/library/feed.atom", page("/library/feed.atom", who -> 200));
    rules.put("/library/feed.rss", page("/library/feed.rss", who -> 200));
    rules.put("/citations", page("/citations" + NONE + ".bib", who -> 404));
  }

  static void endpoints(Map<String, Rule> rules) {
    for (var own :
        new String[] {
          "/saved",
          "/lists",
          "/lists/shared",
          "/thanks",
          "/thanks/received",
          "/practice-changes",
          "/topics"
        }) {
      rules.put("GET " + API + own, page(API + own, who -> token(who, 200)));
    }
    put(rules, "GET", "/lists/{id}", "", who -> token(who, 404));
    for (var begin : new String[] {"/saved", "/thanks", "/practice-changes", "/topics"}) {
      put(rules, "POST", begin, "{}", who -> token(who, 404));
    }
    put(rules, "POST", "/lists", "{}", who -> token(who, 422));
    put(rules, "POST", "/saved/{resource}/unsave", "", who -> token(who, 204));
    put(rules, "POST", "/topics/{topic}/unfollow", "", who -> token(who, 204));
    put(rules, "POST", "/lists/{id}/remove", "", who -> token(who, 204));
    for (var missing :
        new String[] {
          "/lists/{id}/reword",
          "/lists/{id}/resources",
          "/lists/{id}/resources/{resource}/take-out",
          "/thanks/{id}/take-back",
          "/practice-changes/{id}/take-back"
        }) {
      put(rules, "POST", missing, body(missing), who -> token(who, 404));
    }
    put(
        rules,
        "POST",
        "/lists/{id}/resources/{resource}/move",
        "{\"place\":1}",
        who -> token(who, 404));
    moderation(rules);
  }

  private static void moderation(Map<String, Rule> rules) {
    put(rules, "GET", "/message-review", "", who -> reviews(who, 200, 401));
    put(rules, "POST", "/message-review/{id}/approve", "", who -> reviews(who, 404, 401));
    put(rules, "POST", "/message-review/{id}/decline", "{}", who -> reviews(who, 404, 401));
    put(rules, "GET", "/practice-changes/approved", "", who -> staff(who, 200, 401));
    put(rules, "GET", "/list-moderation", "", who -> staff(who, 200, 401));
    put(rules, "POST", "/list-moderation/{id}/hide", "{}", who -> staff(who, 404, 401));
    put(rules, "POST", "/list-moderation/{id}/show", "", who -> staff(who, 404, 401));
    var changes = "/api/outcomes/practice-changes";
    rules.put(
        "GET " + changes,
        page(changes, who -> who.signedIn() ? (who.seesFigures() ? 200 : 403) : 401));
  }

  private static String body(String path) {
    return path.endsWith("reword") || path.endsWith("resources") ? "{}" : "";
  }

  private static void put(
      Map<String, Rule> rules, String method, String path, String body, ToIntFunction<Who> status) {
    rules.put(method + " " + API + path, new Rule(API + filled(path), body, status));
  }

  private static String filled(String path) {
    return path.replaceAll("\\{[a-z]+}", Rules.NO_ID);
  }

  private static int missing(Who who) {
    return who.signedIn() ? 404 : 302;
  }

  private static int token(Who who, int status) {
    return who.signedIn() ? status : 401;
  }

  private static int reviews(Who who, int status, int nobody) {
    boolean may = who == Who.EXPERT || who == Who.PDU;
    return who.signedIn() ? (may ? status : 403) : nobody;
  }

  private static int staff(Who who, int status, int nobody) {
    return who.signedIn() ? (who == Who.PDU ? status : 403) : nobody;
  }

  private static Rule page(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
