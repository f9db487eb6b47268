package org.pdu.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Everybody's saved searches are their own: in a browser and for programs. */
class SavedSearchesIT {
  private static final PduServer SERVER = PduServer.shared();
  private final Account owner = Account.joining(SERVER, Demo.LEARNER, "Rowan Seeker");
  private final Visitor program = Visitor.withToken(SERVER, owner.apiToken());

  @Test
  void aSearchSavedTwiceIsOne() {
    var once = save("q=pledge&type=lesson");
    assertEquals("pledge", once.getString("name"));
    assertEquals(once.getString("id"), save("type=lesson&q=pledge").getString("id"));
    assertEquals(1, Rows.count(SERVER, "curation.saved", "person_id = ?", owner.id()));
  }

  @Test
  void nobodyElseReachesIt() {
    var path = "/api/search/saved/" + save("q=pledge").getString("id");
    var other = Visitor.withToken(SERVER, Account.joining(SERVER, Demo.LEARNER, "B").apiToken());
    assertEquals(
        404, other.json(path + "/change", "{\"name\":\"x\",\"alerts\":\"none\"}").statusCode());
    assertEquals(204, other.send("DELETE", path, "", "").statusCode());
    assertEquals(1, Rows.count(SERVER, "curation.saved", "person_id = ?", owner.id()));
    assertEquals(204, program.send("DELETE", path, "", "").statusCode());
    assertEquals(204, program.send("DELETE", path, "", "").statusCode(), "twice");
    assertEquals(0, Rows.count(SERVER, "curation.saved", "person_id = ?", owner.id()));
  }

  @Test
  void lettersStopByAButtonAndNotByLooking() {
    var id = save("q=pledge").getString("id");
    var browser = Visitor.of(SERVER, owner.email());
    assertEquals(200, browser.get("/search/saved?stop=" + id).statusCode());
    assertEquals(1, weekly());
    var stopped = browser.form("/search/saved", "list", "none", Map.of("stop", id));
    assertEquals(302, stopped.statusCode(), stopped.body());
    assertEquals(0, weekly());
  }

  @Test
  void whatCantBeSavedIsSaidAtItsField() {
    for (var bad :
        new String[] {"", "q=%00", "q=" + "a".repeat(201), "topic=" + "a".repeat(3_000)}) {
      var answer = send(bad);
      assertEquals(422, answer.statusCode(), bad);
      assertTrue(answer.body().contains("\"search\""), answer.body());
    }
  }

  private int weekly() {
    return Rows.count(SERVER, "curation.saved", "alerts = 'WEEKLY' and person_id = ?", owner.id());
  }

  private JsonPath save(String search) {
    var answer = send(search);
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body());
  }

  private java.net.http.HttpResponse<String> send(String search) {
    return program
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .json("/api/search/saved", JsonOutput.toJson(Map.of("search", search, "alerts", "weekly")));
  }
}
