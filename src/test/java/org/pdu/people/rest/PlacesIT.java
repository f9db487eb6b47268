package org.pdu.people.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Two people at once, the same thing twice, another organisation's lead: places stay coherent. */
class PlacesIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String DAY = LocalDate.now().minusDays(40).toString();
  private static final String LAST = LocalDate.now().minusDays(1).toString();

  @Test
  void mergedByManyAtOnceItIsMergedOnce() throws Exception {
    var from = organisation("Heron");
    var to = organisation("Kite");
    service(from, "Advice");
    var answers = atOnce(6, () -> pdu().json(at(from) + "/merge", merging(to)));
    answers.forEach(answer -> assertEquals(200, answer.statusCode(), answer.body()));
    assertEquals(1, services(to).size());
    assertEquals(1, history(from, "MERGED"));
    assertEquals(1, history(to, "TOOK_OVER"));
  }

  @Test
  void closedAndMergedAtOnceOneOfThemWins() throws Exception {
    var from = organisation("Heron");
    var to = organisation("Kite");
    service(from, "Advice");
    var closing = Map.of("day", LAST, "reason", "test");
    var answers = new ArrayList<HttpResponse<String>>();
    var turns = new java.util.concurrent.atomic.AtomicInteger();
    answers.addAll(
        atOnce(
            4,
            () ->
                turns.getAndIncrement() % 2 == 0
                    ? pdu().json(at(from) + "/merge", merging(to))
                    : pdu().json(at(from) + "/close", JsonOutput.toJson(closing))));
    assertTrue(answers.stream().allMatch(a -> a.statusCode() == 200 || a.statusCode() == 409));
    assertEquals(
        1, history(from, "MERGED") + history(from, "CLOSED"), "one end, whoever came first");
  }

  @Test
  void movedToTwoPlacesAtOnceItGoesOnInOne() throws Exception {
    var from = organisation("Heron");
    var service = service(from, "Advice");
    var targets = List.of(organisation("Kite"), organisation("Swift"));
    var turns = new java.util.concurrent.atomic.AtomicInteger();
    atOnce(
        4,
        () ->
            pdu()
                .json(
                    "/api/services/" + service + "/move",
                    merging(targets.get(turns.getAndIncrement() % 2))));
    assertEquals(1, services(targets.get(0)).size() + services(targets.get(1)).size());
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsLookedAtAgain() {
    var slug = organisation("Heron");
    var tag = pdu().get(at(slug)).headers().firstValue("ETag").orElseThrow();
    var first = pdu().with("If-Match", tag).json(at(slug) + "/rename", renaming("Heron A " + slug));
    assertEquals(200, first.statusCode(), first.body());
    var late = pdu().with("If-Match", tag).json(at(slug) + "/rename", renaming("Heron B " + slug));
    assertEquals(412, late.statusCode());
    var again = pdu().with("If-Match", tag).json(at(slug) + "/rename", renaming("Heron A " + slug));
    assertEquals(200, again.statusCode(), "sent twice");
    assertEquals(1, history(slug, "RENAMED"));
    assertEquals(422, pdu().with("If-Match", "x").json(at(slug) + "/rename", "{}").statusCode());
  }

  @Test
  void anotherOrganisationsPlacesAreNotTheLeadsToTouch() {
    var before = Rows.of(SERVER);
    var lead = program(Demo.LEAD2);
    var own = Map.of("day", LAST, "reason", "r", "name", "Mine", "to", "harebell-house");
    for (var path :
        List.of(
            "/api/organisations/harebell-house/services",
            "/api/organisations/harebell-house/close",
            "/api/organisations/harebell-house/merge",
            "/api/services/harebell-hostel/rename",
            "/api/services/harebell-hostel/close",
            "/api/services/harebell-hostel/move")) {
      assertEquals(403, lead.json(path, JsonOutput.toJson(own)).statusCode(), path);
    }
    assertEquals(403, lead.get("/api/organisations/harebell-house").statusCode());
    assertTrue(!lead.get("/api/organisations").body().contains("harebell-house"));
    var visitor = Visitor.of(SERVER, Demo.LEAD2.email());
    var form = Map.of("name", "Mine", "day", LAST, "reason", "r", "checked", "yes");
    for (var path : List.of("/services/harebell-hostel/close", "/places/harebell-house/close")) {
      assertEquals(403, visitor.form(path, "end", "go", form).statusCode(), path);
    }
    assertEquals(
        403, visitor.form("/services/harebell-hostel/rename", "rename", "go", form).statusCode());
    assertEquals(before, Rows.of(SERVER));
  }

  @Test
  void aLeadOpensAndClosesAServiceButNotTheOrganisation() {
    var lead = program(Demo.LEAD);
    var opened =
        lead.json(
            "/api/organisations/harebell-house/services",
            JsonOutput.toJson(Map.of("name", "S " + UUID.randomUUID(), "day", DAY, "reason", "r")));
    assertEquals(201, opened.statusCode(), opened.body());
    var path = "/api/services/" + JsonPath.from(opened.body()).getString("slug") + "/close";
    var body = JsonOutput.toJson(Map.of("day", LAST, "reason", "r"));
    assertEquals(200, lead.json(path, body).statusCode());
    assertEquals(200, lead.json(path, body).statusCode(), "sent twice");
    assertEquals(409, lead.json(path, body.replace(LAST, DAY)).statusCode());
    assertEquals(403, lead.json(at("harebell-house") + "/close", body).statusCode());
  }

  @Test
  void aTitleMeansOneRoleInAnyCaseAndSpacing() {
    var unique = UUID.randomUUID().toString();
    var role = pdu().json("/api/job-roles", "{\"title\":\"Welcome  worker " + unique + "\"}");
    assertEquals(201, role.statusCode(), role.body());
    var code = JsonPath.from(role.body()).getString("code");
    var taken = pdu().json("/api/job-roles", "{\"title\":\"WELCOMEWORKER" + unique + "\"}");
    assertEquals(422, taken.statusCode());
    assertTrue(taken.body().contains("\"title\""), taken.body());
    var local = "{\"title\":\"Greeter " + unique + "\"}";
    var path = "/api/job-roles/" + code;
    assertEquals(200, pdu().json(path + "/titles", local).statusCode());
    assertEquals(200, pdu().json(path + "/titles", local).statusCode());
    assertEquals(422, pdu().json("/api/job-roles/nurse/titles", local).statusCode());
    assertEquals(403, program(Demo.LEAD).json(path + "/titles", local).statusCode());
    assertEquals(200, pdu().json(path + "/retire", "{}").statusCode());
    assertEquals(404, pdu().json("/api/job-roles/nothing/retire", "{}").statusCode());
  }

  private static String organisation(String name) {
    var body =
        Map.of(
            "name", name + " " + UUID.randomUUID(),
            "sector", "housing",
            "area", "Citywide",
            "day", DAY,
            "reason", "test");
    var answer = pdu().json("/api/organisations", JsonOutput.toJson(body));
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("slug");
  }

  private static String service(String organisation, String name) {
    var body = JsonOutput.toJson(Map.of("name", name, "day", DAY, "reason", "test"));
    var answer = pdu().json(at(organisation) + "/services", body);
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("slug");
  }

  private static List<String> services(String organisation) {
    return JsonPath.from(pdu().get(at(organisation) + "/services").body()).getList("items.slug");
  }

  private static int history(String slug, String change) {
    return Rows.count(
        SERVER,
        "people.place_change",
        "change = ? and place_id = (select id from people.organisation where slug = ?)",
        change,
        slug);
  }

  private static String at(String organisation) {
    return "/api/organisations/" + organisation;
  }

  private static String merging(String to) {
    return JsonOutput.toJson(Map.of("to", to, "day", LAST, "reason", "test"));
  }

  private static String renaming(String name) {
    return JsonOutput.toJson(Map.of("name", name, "day", LAST, "reason", "test"));
  }

  private static Visitor pdu() {
    return program(Demo.PDU);
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }

  private static List<HttpResponse<String>> atOnce(int times, Callable<HttpResponse<String>> deed)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var done = new ArrayList<HttpResponse<String>>();
      for (var each :
          threads.invokeAll(IntStream.range(0, times).mapToObj(time -> deed).toList())) {
        done.add(each.get());
      }
      return done;
    }
  }
}
