package org.pdu.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** Somebody new in the lead's organisation, and what is done about their roles. */
abstract class SomebodysRoles {
  static final PduServer SERVER = PduServer.shared();
  static final String WHY = "takes over from a colleague";

  Account person;
  String own;

  @BeforeEach
  void somebodyNewInTheLeadsOrganisation() {
    person = Account.joining(SERVER, Demo.LEARNER, "Bruno Fennimore");
    own = Uptakes.place(SERVER, Demo.LEAD, "organisation");
  }

  String place(String where) {
    return switch (where) {
      case "own" -> own;
      case "other" -> Uptakes.place(SERVER, Demo.LEAD2, "organisation");
      default -> where;
    };
  }

  static Map<String, String> request(String role, String at, String why, String endsOn) {
    return Map.of("role", role, "organisation", at, "reason", why, "endsOn", endsOn);
  }

  java.net.http.HttpResponse<String> post(Demo who, Map<String, String> asked) {
    return program(who).json(path(), JsonOutput.toJson(asked));
  }

  String give(Demo who, String role, String where) {
    var answer = post(who, request(role, where, WHY, ""));
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("id");
  }

  static int end(Demo who, String id) {
    return endWith(who, id).statusCode();
  }

  static java.net.http.HttpResponse<String> endWith(Demo who, String id) {
    return program(who).json("/api/roles/" + id + "/end", "{\"reason\":\"no longer needed\"}");
  }

  String roles(Demo who) {
    return program(who).get(path()).body();
  }

  String path() {
    return "/api/people/" + person.id() + "/roles";
  }

  int count() {
    return Rows.count(SERVER, "people.role_grant", "person_id = ?", person.id());
  }

  static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }

  static Visitor as(Account account) {
    return Visitor.withToken(SERVER, account.apiToken());
  }

  static void behindTheProductsBack(String sql, String body) throws SQLException {
    run("set session_replication_role = replica; " + sql, JsonPath.from(body).getString("id"));
  }

  static void run(String sql, String id) throws SQLException {
    try (var database = SERVER.jdbc();
        var statement = database.prepareStatement(sql)) {
      statement.setObject(1, UUID.fromString(id));
      statement.executeUpdate();
    }
  }
}
