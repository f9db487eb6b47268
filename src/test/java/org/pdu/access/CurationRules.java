package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** Curators look after words and pins; whoever is signed in saves searches. */
final class CurationRules {
  private static final String ID = "/" + Rules.NO_ID;

  private CurationRules() {}

  static void pages(Map<String, Rule> rules) {
    for (var page : new String[] {"words", "words/new", "unanswered", "pins", "pins/new"}) {
      rules.put("/search/" + page, rule("/search/" + page, curators(200, 302)));
    }
    for (var one : new String[] {"words", "unanswered", "pins"}) {
      rules.put("/search/" + one + "/{id}", rule("/search/" + one + ID, curators(404, 302)));
    }
    for (var one : new String[] {"words", "pins"}) {
      rules.put(
          "/search/" + one + "/{id}/retire",
          rule("/search/" + one + ID + "/retire", curators(404, 302)));
    }
    rules.put("/search/saved", rule("/search/saved", people(200, 302)));
    rules.put("/search/saved/new", rule("/search/saved/new?q=pledge", people(200, 302)));
    rules.put("/search/saved/{id}", rule("/search/saved" + ID, people(404, 302)));
  }

  static void endpoints(Map<String, Rule> rules) {
    for (var kind : new String[] {"synonyms", "pins"}) {
      var path = "/api/search/" + kind;
      rules.put("GET " + path, rule(path, curators(200, 401)));
      rules.put("POST " + path, new Rule(path, "{}", curators(422, 401)));
      rules.put("GET " + path + "/{id}", rule(path + ID, curators(404, 401)));
      rules.put(
          "POST " + path + "/{id}/retire",
          new Rule(path + ID + "/retire", "{\"why\":\"x\"}", curators(404, 401)));
    }
    rules.put(
        "POST /api/search/synonyms/{id}/change",
        new Rule(
            "/api/search/synonyms" + ID + "/change",
            "{\"line\":\"a, b\",\"why\":\"x\"}",
            curators(404, 401)));
    rules.put(
        "POST /api/search/pins/{id}/change",
        new Rule("/api/search/pins" + ID + "/change", "{\"why\":\"x\"}", curators(404, 401)));
    var unanswered = "/api/search/unanswered";
    rules.put("GET " + unanswered, rule(unanswered, curators(200, 401)));
    rules.put(
        "POST " + unanswered + "/{id}/deal-with",
        new Rule(unanswered + ID + "/deal-with", "{\"why\":\"x\"}", curators(404, 401)));
    var saved = "/api/search/saved";
    rules.put("GET " + saved, rule(saved, people(200, 401)));
    rules.put("POST " + saved, new Rule(saved, "{}", people(422, 401)));
    rules.put(
        "POST " + saved + "/{id}/change",
        new Rule(saved + ID + "/change", "{\"name\":\"x\",\"alerts\":\"none\"}", people(404, 401)));
    rules.put("DELETE " + saved + "/{id}", rule(saved + ID, people(204, 401)));
  }

  private static ToIntFunction<Who> curators(int status, int nobody) {
    return who ->
        switch (who) {
          case EXPERT, PDU, ADMIN -> status;
          default -> who.signedIn() ? 403 : nobody;
        };
  }

  private static ToIntFunction<Who> people(int status, int nobody) {
    return who -> who.signedIn() ? status : nobody;
  }

  private static Rule rule(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
