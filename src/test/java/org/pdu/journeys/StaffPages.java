package org.pdu.journeys;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** The pages about staff, with somebody and something on them. */
final class StaffPages {
  private static final String FILE =
      """
      email,name,service,role,starts
      new.one@test.example,New One,%s,Support worker,03/04/2026
      not an address,=1+1,Nowhere,Wizard,soon
      """;

  private StaffPages() {}

  static List<String> of(PduServer server, Demo lead) {
    var program = Visitor.withToken(server, Account.token(server, lead.email(), Account.Kind.API));
    var one = JsonPath.from(program.get("/api/staff").body()).setRootPath("items[0]");
    var person = "/staff/" + one.getString("person");
    var place = person + "/" + one.getString("affiliation");
    var file = FILE.formatted(one.getString("service.name"));
    var opened = program.send("POST", "/api/staff/imports", "text/csv", file).body();
    return List.of(
        "/staff",
        "/staff?q=zzzzqqq&on=2020-01-01",
        "/staff?on=never",
        "/staff/new",
        person,
        place + "/change",
        place + "/end",
        "/staff/imports",
        "/staff/imports/" + JsonPath.from(opened).getString("id"));
  }
}
