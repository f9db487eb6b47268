package org.pdu.access;

import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.pdu.access.Rules.Rule;

/** Letters, and the ways in. */
final class PostRules {
  private static final ToIntFunction<Who> OPEN = who -> 200;
  private static final ToIntFunction<Who> ENDED = who -> 404;
  private static final ToIntFunction<Who> OWN = who -> who.signedIn() ? 200 : 302;

  private PostRules() {}

  static void pages(Map<String, Rule> rules) {
    rules.put("/post", page("/post", OPEN));
    rules.put("/join", page("/join", OPEN));
    rules.put("/forgotten", page("/forgotten", OPEN));
    for (var link : Set.of("join", "forgotten", "invited", "new-address", "old-address")) {
      rules.put("/" + link + "/{token}", page("/" + link + "/no-such-link", ENDED));
    }
    rules.put("/account/password", page("/account/password", OWN));
    rules.put("/account/email", page("/account/email", OWN));
    rules.put("/admin/letters", page("/admin/letters", who -> only(who, who == Who.ADMIN, 302)));
    var own = "?organisation=" + Rules.LED;
    for (var path :
        Set.of("/invitations", "/invitations/new", "/invitations/staff", "/invitations/domains")) {
      rules.put(path, page(path + own, who -> host(who, who == Who.LEAD2 ? 403 : 200, 302)));
    }
    rules.put("/invitations/{id}", page("/invitations/" + Rules.NO_ID, who -> host(who, 404, 302)));
    rules.put(
        "/invitations/requests/{id}",
        page("/invitations/requests/" + Rules.NO_ID, who -> host(who, 404, 302)));
  }

  static void endpoints(Map<String, Rule> rules) {
    var path = "/api/invitations";
    rules.put("GET /api/letters", page("/api/letters", who -> only(who, who == Who.ADMIN, 401)));
    rules.put(
        "GET " + path,
        page(
            path + "?organisation=" + Rules.LED,
            who -> host(who, who == Who.LEAD2 ? 403 : 200, 401)));
    rules.put(
        "POST " + path,
        new Rule(
            path,
            "{\"organisation\":\"" + Rules.LED + "\"}",
            who -> host(who, who == Who.LEAD2 ? 403 : 422, 401)));
    rules.put(
        "POST " + path + "/staff",
        page(path + "/staff?organisation=" + Rules.NO_ID, who -> host(who, 404, 401)));
    rules.put(
        "POST " + path + "/{id}/revoke",
        new Rule(path + "/" + Rules.NO_ID + "/revoke", "{}", who -> host(who, 404, 401)));
  }

  /** Leads, PDU staff and administrators let people in; others may not. */
  private static int host(Who who, int status, int nobody) {
    return switch (who) {
      case LEAD, LEAD2, PDU, ADMIN -> status;
      default -> who.signedIn() ? 403 : nobody;
    };
  }

  private static int only(Who who, boolean may, int nobody) {
    return who.signedIn() ? (may ? 200 : 403) : nobody;
  }

  private static Rule page(String example, ToIntFunction<Who> status) {
    return new Rule(example, "", status);
  }
}
