package org.pdu.outcomes.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.outcomes.model.Rounding;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.Attack.MayBe;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** The demonstration city, as an analyst's program reads it: every view says the same. */
class DemoCityIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String BREAKDOWN = "/api/outcomes/breakdown?by=";
  private static final String SERIES = "/api/outcomes/measures/1.2/series?unit=";
  private static final String MODULE = "trauma-informed-practice";
  private final Visitor analyst =
      Visitor.withToken(SERVER, Account.token(SERVER, Demo.ANALYST.email(), Account.Kind.API));

  @Test
  void nothingHeldBackFollowsFromTwoYearsOfEveryUnit() {
    for (String module : List.of("", MODULE)) {
      var organisations = units("organisation", "");
      Map<Unit, List<Unit>> services = new HashMap<>();
      Map<Unit, List<Map<String, Object>>> series = new HashMap<>();
      series.put(Unit.CITY, points("city", Unit.ALL, module));
      for (Unit role : units("jobRole", "")) {
        series.put(role, points("jobRole", role.jobRole(), module));
      }
      for (Unit organisation : organisations) {
        var id = organisation.organisation();
        series.put(organisation, points("organisation", id, module));
        services.put(organisation, units("service", "&organisation=" + id));
        services
            .get(organisation)
            .forEach(each -> series.put(each, points("service", each.service(), module)));
      }
      for (int back = 0; back < 24; back++) {
        attack(series, services, back);
      }
    }
  }

  private void attack(
      Map<Unit, List<Map<String, Object>>> series, Map<Unit, List<Unit>> services, int back) {
    var attack = new Attack(new Rounding(7, 5));
    series.forEach((unit, points) -> tell(attack, unit, points, back));
    var roles = series.keySet().stream().filter(u -> !u.jobRole().equals(Unit.ALL)).toList();
    boolean moved = true;
    while (moved) {
      moved = attack.narrow(Unit.CITY, List.copyOf(services.keySet()), true);
      moved |= attack.narrow(Unit.CITY, roles, true);
      for (var organisation : services.entrySet()) {
        moved |= attack.narrow(organisation.getKey(), organisation.getValue(), true);
      }
    }
    attack.fails(back + " months ago");
  }

  private static void tell(Attack attack, Unit unit, List<Map<String, Object>> points, int back) {
    if (points.size() <= back) {
      attack.nothing(unit);
      return;
    }
    var point = points.get(points.size() - 1 - back);
    var status = String.valueOf(point.get("status"));
    switch (String.valueOf(point.get("kind"))) {
      case "share" -> attack.shown(unit, ((Number) point.get("numerator")).longValue());
      case "suppressed" ->
          attack.held(unit, status.startsWith("Few") ? MayBe.SMALL : MayBe.ANYTHING);
      default -> {
        if (status.startsWith("More people")) {
          attack.held(unit, MayBe.ANYTHING);
        } else {
          attack.nothing(unit);
        }
      }
    }
  }

  @Test
  void aServiceSaysTheSameInItsOrganisationInTheCityAndInItsSeries() {
    Map<String, Object> city = new HashMap<>();
    rows("service", "&module=" + MODULE).forEach(row -> city.put("" + row.get("id"), row));
    for (Unit organisation : units("organisation", "")) {
      var within = "&module=" + MODULE + "&organisation=" + organisation.organisation();
      for (var row : rows("service", within)) {
        assertEquals(row, city.get("" + row.get("id")));
        var last = points("service", UUID.fromString("" + row.get("id")), MODULE).getLast();
        var coverage = (Map<?, ?>) row.get("coverage");
        for (String field : List.of("kind", "value", "status", "denominator")) {
          assertEquals(last.get(field), coverage.get(field), row + " " + field);
        }
      }
    }
  }

  @Test
  void aPageAndTheApiSayTheSameNumberByNumber() {
    var led = Uptakes.place(SERVER, Demo.LEAD, "organisation");
    for (String unit : List.of("city", "organisation&id=" + led)) {
      var path = unit.equals("city") ? "/outcomes" : "/outcomes/organisations/" + led;
      var page = Visitor.of(SERVER, Demo.ANALYST.email()).get(path + "?module=" + MODULE).body();
      var text = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
      var asked = SERIES + unit + "&module=" + MODULE;
      List<Map<String, Object>> people = list(asked + "&figure=people", "");
      List<Map<String, Object>> shares = list(asked, "");
      for (int i = 0; i < shares.size(); i++) {
        var row = said(people.get(i)) + " " + said(shares.get(i));
        assertTrue(text.contains(row), path + " lacks " + row);
        var basis = shares.get(i).get("servicesKnown") + " of " + shares.get(i).get("services");
        assertTrue(text.contains(basis), path + " lacks " + basis);
      }
    }
  }

  private static String said(Map<String, Object> figure) {
    return switch ("" + figure.get("kind")) {
      case "share" -> "about " + figure.get("value") + "%";
      case "count" -> figure.get("value").equals(0) ? "0" : "about " + figure.get("value");
      case "suppressed" -> "held back";
      default -> "not known";
    };
  }

  @Test
  void anUnknownModuleOrPageIsAnsweredWithTheFieldAndAPageThatStillShowsFigures() {
    for (String wrong : List.of("module=nope", "after=garbage", "after=eHx5")) {
      for (String path : List.of(BREAKDOWN + "organisation&", SERIES + "city&module=nope&")) {
        var answer = analyst.get(path + wrong);
        assertEquals(422, answer.statusCode(), path + wrong);
        var field = JsonPath.from(answer.body()).getString("errors[0].field");
        assertEquals(path.contains("nope") ? "module" : wrong.split("=")[0], field);
      }
      var page = Visitor.of(SERVER, Demo.ANALYST.email()).get("/outcomes?" + wrong);
      assertEquals(422, page.statusCode(), wrong);
      assertFalse(page.body().contains("went wrong"), wrong);
      assertTrue(page.body().contains("Where we are on"), wrong);
    }
  }

  @Test
  void modulesAreCalledByTheirTitles() {
    var page = Visitor.of(SERVER, Demo.ANALYST.email()).get("/outcomes").body();
    assertTrue(page.contains("Trauma-informed practice: the basics</option>"), "titles");
  }

  private List<Unit> units(String by, String more) {
    return rows(by, more).stream()
        .map(row -> UUID.fromString("" + row.get("id")))
        .map(id ->
            switch (by) {
              case "organisation" -> Unit.organisation(id);
              case "service" -> Unit.service(UUID.fromString(more.split("=")[1]), id);
              default -> Unit.jobRole(id);
            })
        .toList();
  }

  private List<Map<String, Object>> rows(String by, String more) {
    List<Map<String, Object>> rows = new ArrayList<>();
    String after = "";
    while (after != null) {
      var page = JsonPath.from(answer(BREAKDOWN + by + more + "&after=" + after));
      rows.addAll(page.getList("items"));
      after = page.getString("next");
    }
    return rows;
  }

  private List<Map<String, Object>> points(String unit, UUID id, String module) {
    return list(SERIES + unit + "&id=" + id + "&module=" + module, "");
  }

  private List<Map<String, Object>> list(String path, String at) {
    return JsonPath.from(answer(path)).getList(at);
  }

  private String answer(String path) {
    var answer = analyst.get(path);
    assertEquals(200, answer.statusCode(), path + " " + answer.body());
    return answer.body();
  }
}
