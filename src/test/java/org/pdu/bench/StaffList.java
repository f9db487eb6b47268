package org.pdu.bench;

import io.restassured.path.json.JsonPath;
import java.util.function.BiConsumer;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;
import org.pdu.platform.Waiting;

/** A lead hands in a list of staff as large as a whole city's, enters it, and takes it back. */
final class StaffList {
  private static final String IMPORTS = "/api/staff/imports/";
  private final Visitor lead;

  StaffList(PduServer server) {
    this.lead =
        Visitor.withToken(server, Account.token(server, Demo.LEAD.email(), Account.Kind.API));
  }

  /**
   * Measures it.
   *
   * @param figure gets a name and seconds
   */
  void measure(int rows, BiConsumer<String, Double> figure) {
    var list = list(rows);
    long start = System.nanoTime();
    var opened = lead.send("POST", "/api/staff/imports", "text/csv", list).body();
    figure.accept("staff-list-looked-at", since(start));
    var id = JsonPath.from(opened).getString("id");
    figure.accept("staff-list-entered", moved(id, "confirm", "done"));
    figure.accept("staff-list-taken-back", moved(id, "undo", "undone"));
  }

  private double moved(String id, String verb, String state) {
    long start = System.nanoTime();
    lead.json(IMPORTS + id + "/" + verb, "{}");
    Waiting.until(
        () -> JsonPath.from(lead.get(IMPORTS + id).body()).getString("state"), state::equals);
    return since(start);
  }

  private String list(int rows) {
    var me = JsonPath.from(lead.get("/api/me").body());
    var place =
        me.getString("affiliations[0].service.name")
            + ","
            + me.getString("affiliations[0].jobRole.name");
    var text = new StringBuilder("email,name,service,role,starts\n");
    for (int i = 0; i < rows; i++) {
      text.append("listed-%d@bench.example,Listed N%d,%s,2026-01-05\n".formatted(i, i, place));
    }
    return text.toString();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
