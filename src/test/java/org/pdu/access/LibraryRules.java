package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** The library: everybody reads what is open, some write, and what is another's is not there. */
final class LibraryRules {
  private static final String ALL = "/api/library/resources";
  private static final String NONE = ALL + "/" + Rules.NO_ID;

  private LibraryRules() {}

  /** Pages: reading is everybody's, the workshop is the writers'. */
  static void pages(Map<String, Rule> rules) {
    rules.put("/library", new Rule("/library", "", who -> 200));
    rules.put("/library/{slug}", new Rule("/library/grounding-sheet", "", who -> 200));
    rules.put("/library/new", new Rule("/library/new", "", page()));
    rules.put("/library/workshop", new Rule("/library/workshop", "", page()));
    rules.put("/sharing", new Rule("/sharing", "", who -> who.signedIn() ? 200 : 302));
    for (var part : new String[] {"", "/write", "/consent", "/files", "/care"}) {
      rules.put(
          "/library/workshop/{id}" + part,
          new Rule(
              "/library/workshop/" + Rules.NO_ID + part,
              "",
              who -> part.equals("/files") ? files(who) : who.signedIn() ? 404 : 302));
    }
  }

  private static int files(Who who) {
    int status = page().applyAsInt(who);
    return status == 200 ? 404 : status;
  }

  private static ToIntFunction<Who> page() {
    return who ->
        switch (who) {
          case NOBODY, ENDED -> 302;
          case EXPERT, FACILITATOR, PDU -> 200;
          default -> 403;
        };
  }

  static void others(Map<String, Rule> rules) {
    rules.put("/library-files", new Rule("/library-files/x/" + Rules.NO_ID, "", who -> 404));
  }

  static void endpoints(Map<String, Rule> rules) {
    rules.put(
        "GET " + ALL + "/{id}/attachments",
        new Rule(ALL + "/grounding-sheet/attachments", "", who -> 200));
    rules.put(
        "POST " + ALL + "/{id}/attachments", new Rule(NONE + "/attachments", "x", writers(404)));
    rules.put(
        "GET " + ALL + "/{id}/attachments/{file}",
        new Rule(ALL + "/grounding-sheet/attachments/" + Rules.NO_ID, "", who -> 404));
    rules.put(
        "DELETE " + ALL + "/{id}/attachments/{file}",
        new Rule(NONE + "/attachments/" + Rules.NO_ID, "", writers(404)));
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
