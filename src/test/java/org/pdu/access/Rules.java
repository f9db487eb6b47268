package org.pdu.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.pdu.people.model.DemoCity;

/**
 * The one table: what each address answers to whom. A page or endpoint that is not in it fails the
 * test, so that nobody adds one without saying who may see it.
 */
final class Rules {
  static final String NO_ID = "00000000-0000-0000-0000-000000000000";
  static final String SLUG = "the-pledge";

  /** The organisation that {@link Who#LEAD} leads, and {@link Who#LEAD2} does not. */
  static final UUID LED = DemoCity.organisation("harebell-house").value();

  /** An example of the address, what it is sent, and the status expected of it. */
  record Rule(String example, String body, ToIntFunction<Who> status) {}

  private static final ToIntFunction<Who> OPEN = who -> 200;
  private static final ToIntFunction<Who> PEOPLE = who -> who.signedIn() ? 200 : 302;
  private static final ToIntFunction<Who> FIGURES =
      who -> who.signedIn() ? (who.seesFigures() ? 200 : 403) : 302;
  private static final ToIntFunction<Who> MISSING = who -> who.signedIn() ? 404 : 302;
  private static final ToIntFunction<Who> TOKEN = who -> who.signedIn() ? 200 : 401;
  private static final ToIntFunction<Who> FIGURES_TOKEN =
      who -> who.signedIn() ? (who.seesFigures() ? 200 : 403) : 401;

  private Rules() {}

  /** Pages, by the pattern in the routes. */
  static Map<String, Rule> pages() {
    var rules = new TreeMap<String, Rule>();
    var module = "/training/" + SLUG;
    rules.put("/", new Rule("/", "", who -> who.signedIn() ? 302 : 200));
    for (var open :
        new String[] {
          "/sign-in",
          "/support",
          "/about",
          "/about/accessibility",
          "/about/privacy",
          "/search",
          "/certificates"
        }) {
      rules.put(open, page(open, OPEN));
    }
    for (var own : new String[] {"/account", "/home", "/search", "/training", "/training/record"}) {
      rules.put(own, page(own, PEOPLE));
    }
    rules.put("/training/{slug}", page(module, PEOPLE));
    rules.put("/training/{slug}/lessons/{number}", page(module + "/lessons/1", PEOPLE));
    rules.put("/training/{slug}/easy-read", page(module + "/easy-read", PEOPLE));
    rules.put("/training/{slug}/check", page(module + "/check", PEOPLE));
    rules.put("/training/{slug}/quiz", page(module + "/quiz", PEOPLE));
    rules.put("/training/{slug}/results/{attempt}", page(module + "/results/" + NO_ID, MISSING));
    rules.put("/certificates/{code}", page("/certificates/0000-0000-0000-0000", who -> 404));
    rules.put("/outcomes", page("/outcomes", FIGURES));
    rules.put(
        "/outcomes/organisations/{id}",
        page(
            "/outcomes/organisations/" + LED,
            who -> who == Who.LEAD2 ? 403 : FIGURES.applyAsInt(who)));
    rules.put("/outcomes/measures", page("/outcomes/measures", FIGURES));
    rules.put("/outcomes/measures/{code}", page("/outcomes/measures/1.2", FIGURES));
    PostRules.pages(rules);
    OversightRules.pages(rules);
    PlacesRules.pages(rules);
    StaffRules.pages(rules);
    ProviderRules.pages(rules);
    HeadcountRules.pages(rules);
    ChampionRules.pages(rules);
    AccountsRules.pages(rules);
    PrivacyRules.pages(rules);
    LibraryRules.pages(rules);
    ReaderRules.pages(rules);
    CurationRules.pages(rules);
    return rules;
  }

  /** What answers beside the routes. */
  static Map<String, Rule> others() {
    var rules = new TreeMap<String, Rule>();
    rules.put("/no-such-page", page("/no-such-page", who -> 404));
    rules.put("/accounts/account.xhtml", page("/accounts/account.xhtml", who -> 404));
    rules.put("/WEB-INF/web.xml", page("/WEB-INF/web.xml", who -> 404));
    rules.put("/my-certificates", page("/my-certificates/" + NO_ID + ".pdf", MISSING));
    rules.put("/health/live", page("/health/live", OPEN));
    rules.put("/health/ready", page("/health/ready", OPEN));
    rules.put("/metrics", page("/metrics", OPEN));
    rules.put("/openapi", page("/openapi?format=json", OPEN));
    rules.put("/sign-out", page("/sign-out", who -> 405));
    rules.put("/end-viewing", page("/end-viewing", who -> 405));
    rules.put("/resources", page("/resources/css/tokens.css", OPEN));
    StaffRules.others(rules);
    rules.put("/exit", page("/exit", who -> 302));
    PrivacyRules.others(rules);
    LibraryRules.others(rules);
    ReaderRules.others(rules);
    return rules;
  }

  /** Endpoints, by method and path as the product describes itself. */
  static Map<String, Rule> endpoints() {
    var rules = new TreeMap<String, Rule>();
    var modules = "/api/training/modules";
    var module = modules + "/" + SLUG;
    rules.put("GET /api/me", page("/api/me", TOKEN));
    rules.put("POST /api/tokens", new Rule("/api/tokens", "{}", who -> 422));
    rules.put(
        "DELETE /api/tokens/current",
        page("/api/tokens/current", who -> who.signedIn() ? 204 : 401));
    rules.put("GET " + modules, page(modules, TOKEN));
    rules.put("GET " + modules + "/{slug}", page(module, TOKEN));
    rules.put(
        "POST " + modules + "/{slug}/attempts",
        new Rule(
            module + "/attempts",
            "{\"stage\":\"after\",\"answers\":{}}",
            who -> who.signedIn() ? 422 : 401));
    rules.put(
        "POST " + modules + "/{slug}/drafts/{stage}",
        page(module + "/drafts/after", who -> who.signedIn() ? 204 : 401));
    rules.put("GET /api/training/completions", page("/api/training/completions", TOKEN));
    rules.put(
        "GET /api/certificates/{code}", page("/api/certificates/0000-0000-0000-0000", who -> 404));
    rules.put("GET /api/search", page("/api/search?q=pledge", TOKEN));
    rules.put("GET /api/search/like", page("/api/search/like?id=training/the-pledge", TOKEN));
    rules.put("GET /api/search/suggest", page("/api/search/suggest?q=ple", TOKEN));
    outcomes(rules);
    PostRules.endpoints(rules);
    OversightRules.endpoints(rules);
    PlacesRules.endpoints(rules);
    StaffRules.endpoints(rules);
    HeadcountRules.endpoints(rules);
    ChampionRules.endpoints(rules);
    AccountsRules.endpoints(rules);
    PrivacyRules.endpoints(rules);
    LibraryRules.endpoints(rules);
    ReaderRules.endpoints(rules);
    CurationRules.endpoints(rules);
    return rules;
  }

  private static void outcomes(Map<String, Rule> rules) {
    var measures = "/api/outcomes/measures";
    rules.put("GET " + measures, page(measures, FIGURES_TOKEN));
    ToIntFunction<Who> own = who -> who == Who.LEAD2 ? 403 : FIGURES_TOKEN.applyAsInt(who);
    rules.put(
        "GET " + measures + "/{code}/series",
        page(measures + "/1.2/series?unit=organisation&id=" + LED, own));
    rules.put(
        "GET /api/outcomes/breakdown",
        page("/api/outcomes/breakdown?by=service&organisation=" + LED, own));
  }

  private static Rule page(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
