package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** The library: everybody reads what is open, some write, and what is another's is not there. */
final class LibraryRules {
  private static final String ALL = "/api/library/resources";
  private static final String NONE = ALL + "/" + Rules.NO_ID;

  private LibraryRules() {}

  static void endpoints(Map<String, Rule> rules) {
    rules.put("GET " + ALL, new Rule(ALL, "", who -> 200));
    rules.put("GET " + ALL + "/{id}", new Rule(ALL + "/grounding-sheet", "", who -> 200));
    rules.put("GET /api/library/topics", new Rule("/api/library/topics", "", who -> 200));
    rules.put(
        "GET /api/library/sharing",
        new Rule("/api/library/sharing", "", who -> who.signedIn() ? 200 : 401));
    rules.put("GET /api/library/workshop", new Rule("/api/library/workshop", "", writers(200)));
    rules.put("POST " + ALL, new Rule(ALL, "{}", writers(422)));
    rules.put("PUT " + ALL + "/{id}", new Rule(NONE, "{}", writers(404)));
    for (var verb : new String[] {"withdraw", "dispute", "settle"}) {
      rules.put("POST " + ALL + "/{id}/" + verb, missing("/" + verb, "{}"));
    }
    rules.put("POST " + ALL + "/{id}/{verb}", missing("/ask-review", "{}"));
    for (var part :
        new String[] {"/workshop", "/comments", "/consent", "/consent/history", "/care"}) {
      rules.put("GET " + ALL + "/{id}" + part, missing(part, ""));
    }
    rules.put("POST " + ALL + "/{id}/comments", missing("/comments", "{}"));
    rules.put("POST " + ALL + "/{id}/care", missing("/care", "{}"));
    rules.put("PUT " + ALL + "/{id}/consent", missing("/consent", "{}"));
  }

  private static Rule missing(String part, String body) {
    return new Rule(NONE + part, body, who -> who.signedIn() ? 404 : 401);
  }

  private static ToIntFunction<Who> writers(int theirs) {
    return who ->
        switch (who) {
          case NOBODY, ENDED -> 401;
          case EXPERT, FACILITATOR, PDU -> theirs;
          default -> 403;
        };
  }
}
