package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** Organisations, services and job roles: the lead of another organisation is kept out. */
final class PlacesRules {
  /** A service of the organisation that {@link Who#LEAD} leads. */
  static final String SERVICE = "harebell-hostel";

  private static final String LED = "harebell-house";

  private PlacesRules() {}

  static void pages(Map<String, Rule> rules) {
    rules.put("/organisation-request", page("/organisation-request", who -> 200));
    for (var list : new String[] {"/places", "/job-roles"}) {
      rules.put(list, page(list, who -> toPage(who, who.looksAfterPlaces())));
    }
    rules.put("/job-roles/{code}", leads("/job-roles/support-worker"));
    for (var kept : new String[] {"/places/new", "/places/requests", "/job-roles/new"}) {
      rules.put(kept, keepers(kept));
    }
    rules.put("/places/requests/{id}", missing("/places/requests/" + Rules.NO_ID));
    for (var verb : new String[] {"rename", "retire"}) {
      rules.put("/job-roles/{code}/" + verb, keepers("/job-roles/support-worker/" + verb));
    }
    for (var own : new String[] {"", "/describe", "/services/new"}) {
      rules.put("/places/{slug}" + own, own("/places/" + LED + own));
    }
    for (var verb : new String[] {"rename", "close", "merge"}) {
      rules.put("/places/{slug}/" + verb, keepers("/places/" + LED + "/" + verb));
    }
    for (var own : new String[] {"", "/rename", "/close", "/teams/new"}) {
      rules.put("/services/{slug}" + own, own("/services/" + SERVICE + own));
    }
    rules.put("/services/{slug}/move", keepers("/services/" + SERVICE + "/move"));
    for (var verb : new String[] {"rename", "close"}) {
      rules.put(
          "/teams/{slug}/" + verb,
          page(
              "/teams/" + Rules.NO_ID + "/" + verb,
              who -> who.looksAfterPlaces() ? 404 : toPage(who, false)));
    }
  }

  static void endpoints(Map<String, Rule> rules) {
    var all = "/api/organisations";
    var led = all + "/" + LED;
    var service = "/api/services/" + SERVICE;
    rules.put("GET " + all, page(all, who -> toProgram(who, who.looksAfterPlaces(), 200)));
    rules.put("POST " + all, keep(all));
    rules.put("GET " + all + "/{slug}", page(led, who -> ownToProgram(who, 200)));
    for (var verb : new String[] {"rename", "close", "merge"}) {
      rules.put("POST " + all + "/{slug}/" + verb, keep(led + "/" + verb));
    }
    rules.put(
        "GET " + all + "/{slug}/services", page(led + "/services", who -> ownToProgram(who, 200)));
    rules.put(
        "POST " + all + "/{slug}/services",
        new Rule(led + "/services", "{}", who -> ownToProgram(who, 422)));
    for (var verb : new String[] {"rename", "close"}) {
      rules.put(
          "POST /api/services/{slug}/" + verb,
          new Rule(service + "/" + verb, "{}", who -> ownToProgram(who, 422)));
    }
    rules.put(
        "POST " + all + "/{slug}/describe",
        new Rule(led + "/describe", "{}", who -> ownToProgram(who, 422)));
    rules.put("GET /api/services/{slug}", page(service, who -> ownToProgram(who, 200)));
    rules.put(
        "POST /api/services/{slug}/teams",
        new Rule(service + "/teams", "{}", who -> ownToProgram(who, 422)));
    for (var verb : new String[] {"rename", "close"}) {
      rules.put(
          "POST /api/teams/{id}/" + verb,
          new Rule(
              "/api/teams/" + Rules.NO_ID + "/" + verb,
              "{}",
              who -> toProgram(who, who.looksAfterPlaces(), 404)));
    }
    requests(rules);
    rules.put("POST /api/services/{slug}/move", keep(service + "/move"));
    rules.put(
        "GET /api/job-roles",
        page("/api/job-roles", who -> toProgram(who, who.looksAfterPlaces(), 200)));
    var role = "/api/job-roles/support-worker";
    rules.put(
        "GET /api/job-roles/{code}",
        page(role, who -> toProgram(who, who.looksAfterPlaces(), 200)));
    rules.put("POST /api/job-roles", keep("/api/job-roles"));
    rules.put("POST /api/job-roles/{code}/rename", keep(role + "/rename"));
    rules.put("POST /api/job-roles/{code}/titles", keep(role + "/titles"));
    rules.put(
        "POST /api/job-roles/{code}/retire",
        new Rule(
            "/api/job-roles/no-such-role/retire", "{}", who -> toProgram(who, keeps(who), 404)));
  }

  private static void requests(Map<String, Rule> rules) {
    var all = "/api/organisation-requests";
    var none = all + "/" + Rules.NO_ID;
    rules.put("GET " + all, page(all, who -> toProgram(who, keeps(who), 200)));
    rules.put("GET " + all + "/{id}", page(none, who -> toProgram(who, keeps(who), 404)));
    for (var verb : new String[] {"accept", "decline"}) {
      rules.put(
          "POST " + all + "/{id}/" + verb,
          new Rule(
              none + "/" + verb, "{\"reason\":\"r\"}", who -> toProgram(who, keeps(who), 404)));
    }
  }

  private static boolean keeps(Who who) {
    return who == Who.PDU || who == Who.ADMIN;
  }

  private static int toPage(Who who, boolean may) {
    return !who.signedIn() ? 302 : may ? 200 : 403;
  }

  private static int toProgram(Who who, boolean may, int status) {
    return !who.signedIn() ? 401 : may ? status : 403;
  }

  private static int ownToProgram(Who who, int status) {
    return toProgram(who, keeps(who) || who == Who.LEAD, status);
  }

  private static Rule own(String example) {
    return page(example, who -> toPage(who, keeps(who) || who == Who.LEAD));
  }

  private static Rule leads(String example) {
    return page(example, who -> toPage(who, who.looksAfterPlaces()));
  }

  private static Rule keepers(String example) {
    return page(example, who -> toPage(who, keeps(who)));
  }

  private static Rule missing(String example) {
    return page(example, who -> keeps(who) ? 404 : toPage(who, false));
  }

  private static Rule keep(String example) {
    return new Rule(example, "{}", who -> toProgram(who, keeps(who), 422));
  }

  private static Rule page(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
