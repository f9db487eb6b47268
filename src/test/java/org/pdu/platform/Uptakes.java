package org.pdu.platform;

import io.restassured.path.json.JsonPath;

/** How many people the product says completed a module, asked as a lead or analyst would. */
public final class Uptakes {
  private Uptakes() {}

  /** Different people so far, in the service that the lead works for, as that lead sees it. */
  public static int ofServiceOf(PduServer server, Demo lead, String module) {
    return row(server, lead, lead, module).getInt("value");
  }

  /** What an account reads of the service that a lead works for: kind, value and status. */
  public static JsonPath row(PduServer server, Demo who, Demo lead, String module) {
    var asked =
        "/api/outcomes/breakdown?by=service&module=%s&organisation=%s"
            .formatted(module, place(server, lead, "organisation"));
    var answer = program(server, who).get(asked);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JsonPath.from(answer.body())
        .setRootPath("items.find { it.id == '" + place(server, lead, "service") + "' }.people");
  }

  /** The id of the organisation or service somebody works for. */
  public static String place(PduServer server, Demo who, String kind) {
    return JsonPath.from(program(server, who).get("/api/me").body())
        .getString("affiliations[0]." + kind + ".id");
  }

  private static Visitor program(PduServer server, Demo who) {
    return Visitor.withToken(server, Account.token(server, who.email(), Account.Kind.API));
  }
}
