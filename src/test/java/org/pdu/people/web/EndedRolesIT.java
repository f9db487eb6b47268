package org.pdu.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Demo;
import org.pdu.platform.Rows;

/** Roles hold until they end: by their last day, or by whoever may end them. */
class EndedRolesIT extends SomebodysRoles {
  @Test
  void aRoleLapsesAfterItsLastDayByTheDateAlone() throws Exception {
    var today = LocalDate.now(org.pdu.platform.time.ClockSource.CITY).toString();
    var answer = post(Demo.ADMIN, request("commissioner", "", WHY, today));
    assertEquals(201, answer.statusCode());
    var outcomes = "/api/outcomes/measures";
    assertEquals(200, as(person).get(outcomes).statusCode(), "the last day is included");
    behindTheProductsBack(
        "update people.role_grant set ends_on = current_date - 2 where id = ?", answer.body());
    assertEquals(403, as(person).get(outcomes).statusCode());
    assertEquals(201, post(Demo.ADMIN, request("commissioner", "", WHY, "")).statusCode());
  }

  @Test
  void theLastAdministratorStays() {
    var id =
        JsonPath.from(
                program(Demo.ADMIN)
                    .get("/api/people/" + DemoCity.person(Demo.ADMIN.email()) + "/roles")
                    .body())
            .getString("items.find { it.role == 'ADMINISTRATOR' }.id");
    var answer = endWith(Demo.ADMIN, id);
    assertEquals(409, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("last administrator"));
  }

  @Test
  void aLeadEndsOwnRolesOfTheOwnOrganisationAndNoOthers() {
    var champion = give(Demo.LEAD, "champion", own);
    assertEquals(404, end(Demo.LEAD2, champion));
    assertEquals(403, end(Demo.LEARNER, champion));
    var city = give(Demo.ADMIN, "analyst", "");
    assertEquals(404, end(Demo.LEAD, city), "a lead does not even see it");
    assertFalse(roles(Demo.LEAD).contains("ANALYST"));
    assertEquals(204, end(Demo.LEAD, champion));
    assertEquals(204, end(Demo.LEAD, champion), "ending twice is no different");
    assertEquals(
        1,
        Rows.count(
            SERVER,
            "platform.audit",
            "action = 'people.role-ended' and about = ? and subject like 'CHAMPION%'",
            person.id()));
  }

  @Test
  void aGrantCantBeChangedOrTakenOut() {
    var id = give(Demo.ADMIN, "analyst", "");
    for (var sql :
        new String[] {
          "update people.role_grant set role = 'ADMINISTRATOR' where id = ?",
          "update people.role_grant set ends_on = '2099-01-01' where id = ?",
          "delete from people.role_grant where id = ?"
        }) {
      assertThrows(SQLException.class, () -> run(sql, id), sql);
    }
  }
}
