package org.pdu.access;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** Whose staff is whose to see: a lead's own, and the unit's and administrators' by choice. */
final class StaffRules {
  private static final String OF = "?organisation=" + Rules.LED;
  private static final String NOBODY = "/staff/" + Rules.NO_ID;

  private StaffRules() {}

  static void pages(Map<String, Rule> rules) {
    rules.put("/staff", page("/staff" + OF, 302, 200, 403));
    rules.put("/staff/new", page("/staff/new" + OF, 302, 200, 403));
    rules.put("/staff/imports", page("/staff/imports" + OF, 302, 200, 403));
    rules.put("/staff/imports/{id}", page("/staff/imports/" + Rules.NO_ID, 302, 404, 404));
    rules.put("/staff/{person}", page(NOBODY + OF, 302, 404, 403));
    var place = NOBODY + "/" + Rules.NO_ID;
    rules.put("/staff/{person}/{affiliation}/change", page(place + "/change" + OF, 302, 404, 403));
    rules.put("/staff/{person}/{affiliation}/end", page(place + "/end" + OF, 302, 404, 403));
  }

  static void others(Map<String, Rule> rules) {
    for (var file : new String[] {"list.csv", "template.csv", "template.xlsx"}) {
      var address = "/staff-files/" + file;
      rules.put(address, page(address + OF, 302, 200, 403));
    }
  }

  static void endpoints(Map<String, Rule> rules) {
    var imports = "/api/staff/imports";
    var none = imports + "/" + Rules.NO_ID;
    rules.put("GET /api/staff", page("/api/staff" + OF, 401, 200, 403));
    var nobody = "/api/staff/" + Rules.NO_ID;
    rules.put("POST /api/staff", new Rule("/api/staff" + OF, "{}", status(401, 422, 403)));
    rules.put("GET /api/staff/{person}", page(nobody + OF, 401, 404, 403));
    for (var verb : new String[] {"change", "end"}) {
      rules.put(
          "POST /api/staff/{person}/{affiliation}/" + verb,
          new Rule(nobody + "/" + Rules.NO_ID + "/" + verb + OF, "{}", status(401, 404, 403)));
    }
    rules.put("POST " + imports, page(imports + OF, 401, 422, 403));
    rules.put("GET " + imports + "/{id}", page(none, 401, 404, 404));
    rules.put("POST " + imports + "/{id}/confirm", page(none + "/confirm", 401, 404, 404));
    rules.put("POST " + imports + "/{id}/undo", page(none + "/undo", 401, 404, 404));
  }

  private static Rule page(String example, int signedOut, int theirs, int anotherLead) {
    return new Rule(example, "", status(signedOut, theirs, anotherLead));
  }

  private static ToIntFunction<Who> status(int signedOut, int theirs, int anotherLead) {
    return who ->
        switch (who) {
          case NOBODY, ENDED -> signedOut;
          case LEAD, PDU, ADMIN -> theirs;
          case LEAD2 -> anotherLead;
          default -> 403;
        };
  }
}
