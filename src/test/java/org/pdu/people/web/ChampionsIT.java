package org.pdu.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Champions are found because they said yes, where they work, for as long as they mean it. */
class ChampionsIT {
  private static final PduServer SERVER = PduServer.shared();
  private final Account ada =
      Account.joining(SERVER, Demo.LEARNER, "Ada " + UUID.randomUUID().toString().substring(0, 8));
  private final String service = service(ada);
  private final Visitor own = Visitor.of(SERVER, ada.email());
  private final Visitor program = Visitor.withToken(SERVER, ada.apiToken());

  @Test
  void whoSaysYesIsFoundByNameServiceAndTopicInEveryOrganisation() {
    assertEquals(201, offer(Map.of()).statusCode());
    var reader = Visitor.of(SERVER, Demo.LEARNER2.email());
    for (var words : new String[] {ada.name(), ada.name() + " otters", "OTTERS"}) {
      var page = reader.get("/champions?q=" + words.replace(" ", "+")).body();
      assertTrue(page.contains(ada.name()) && page.contains("at the desk"), words);
    }
    assertFalse(found(reader, ada.name() + "+nothing-like-it"));
    assertFalse(found(reader, "100%25"), "signs are signs");
    assertFalse(reader.get("/champions?q=otters").body().contains(ada.email()), "only as chosen");
  }

  @Test
  void aYesIsTakenBackInOneClickAndGoneAtOnce() {
    offer(Map.of());
    var page = own.get("/champions/me").body();
    var button =
        page.replaceAll("(?s).*<input[^>]* name=\"([^\"]*)\"[^>]*value=\"Stop being.*", "$1");
    assertEquals(302, own.form("/champions/me", "stop", button, Map.of()).statusCode());
    assertFalse(found(own, ada.name()));
    assertEquals(2, words(), "yes and no are both on record");
    assertEquals(204, down().statusCode());
    assertEquals(2, words(), "once more is no different");
  }

  @Test
  void theSameYesTwiceIsOne() {
    offer(Map.of());
    offer(Map.of());
    assertEquals(1, words());
  }

  @Test
  void nobodyIsShownWithoutAYesOfTheirOwn() {
    for (var gap : new String[] {"agreed", "contact"}) {
      var more = new HashMap<String, Object>();
      more.put(gap, gap.equals("agreed") ? false : " ");
      assertEquals(422, offer(more).statusCode(), gap);
    }
    assertEquals(422, offer(Map.of("until", "2020-01-01")).statusCode());
    var sent =
        own.form("/champions/me/" + service, "offer", "yes", Map.of("contact", "typed words"));
    assertEquals(422, sent.statusCode());
    assertTrue(sent.body().contains("typed words"), "what was typed stays");
    assertEquals(0, words());
    // nor may anybody say yes for another, or where they do not work
    assertEquals(201, offer(Map.of("person", id(Demo.LEARNER2))).statusCode());
    assertEquals(
        0, Rows.count(SERVER, "people.champion_word", "person_id <> said_by and what = 'YES'"));
    var elsewhere = DemoCity.service("harebell-navigators").toString();
    assertEquals(
        elsewhere.equals(service) ? 201 : 404, offer(Map.of("service", elsewhere)).statusCode());
  }

  @Test
  void whoLeavesTheServiceIsNoLongerShown() {
    offer(Map.of());
    assertTrue(found(own, ada.name()));
    run(
        "update people.affiliation set ends_on = current_date - 1 where person_id = '"
            + ada.id()
            + "'");
    assertFalse(found(own, ada.name()));
    assertEquals(204, down().statusCode());
    assertEquals(2, words(), "a yes can be taken back afterwards too");
  }

  @Test
  void aLeadAsksAndOnlyTheColleagueAnswers() {
    var lead = Visitor.of(SERVER, Demo.LEAD.email());
    assertEquals(302, ask(lead, service, ada.email()).statusCode());
    assertFalse(found(lead, ada.name()), "asked is not yes");
    assertTrue(own.get("/home").body().contains("A question for you"));
    assertEquals(302, ask(lead, service, ada.email()).statusCode());
    assertEquals(1, words(), "asked once");
    assertEquals(204, down().statusCode());
    assertFalse(own.get("/home").body().contains("A question for you"));
  }

  @Test
  void anotherOrganisationsLeadCanNotAsk() {
    var other = Visitor.of(SERVER, Demo.LEAD2.email());
    assertEquals(403, ask(other, service, ada.email()).statusCode());
    var elsewhere = Account.joining(SERVER, Demo.LEARNER2, "Bo Elsewhere");
    var lead = Visitor.of(SERVER, Demo.LEAD.email());
    var answer = ask(lead, service, elsewhere.email());
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("Nobody with this e-mail address works in this service"));
    assertEquals(422, ask(lead, service, "nobody@nowhere.example").statusCode());
    assertEquals(0, words());
  }

  private java.net.http.HttpResponse<String> ask(Visitor lead, String in, String email) {
    return lead.form("/champions/ask", "ask", "go", Map.of("service", in, "email", email));
  }

  private java.net.http.HttpResponse<String> offer(Map<String, Object> more) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "service", service, "contact", "at the desk", "topics", "otters", "agreed", true));
    body.putAll(more);
    return program.json("/api/champions", JsonOutput.toJson(body));
  }

  private java.net.http.HttpResponse<String> down() {
    return program.json("/api/champions/" + service + "/stand-down", "");
  }

  private boolean found(Visitor who, String words) {
    var page = who.get("/champions?q=" + words.replace(" ", "+")).body();
    return page.contains("<h2 class=\"card__title\">" + ada.name());
  }

  private int words() {
    return Rows.count(SERVER, "people.champion_word", "person_id = ?", ada.id());
  }

  private static String id(Demo who) {
    return DemoCity.person(who.email()).toString();
  }

  private static String service(Account who) {
    try (var database = SERVER.jdbc();
        var query =
            database.prepareStatement(
                "select service_id from people.affiliation where person_id = ?")) {
      query.setObject(1, who.id());
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String sql) {
    try (var database = SERVER.jdbc();
        var statement = database.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
