package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** What people press on the ways in. */
final class Doors {
  static final String GOOD = "seven quiet lanterns";
  private static final PduServer SERVER = PduServer.shared();

  private Doors() {}

  /** The secret part of a link. */
  static String token(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }

  static String acceptedAs(String name) {
    var box = new Letterbox(SERVER);
    var email = box.invite(Demo.LEAD, name);
    assertEquals(302, accept(box.link(email), Map.of("name", name)).statusCode());
    return email;
  }

  static HttpResponse<String> accept(String link, Map<String, String> more) {
    var all = fields(Map.of("name", "Wanda Newly", "password", GOOD));
    all.putAll(more);
    return Visitor.nobody(SERVER).form(link, "accept", "go", all);
  }

  static HttpResponse<String> confirm(String link) {
    var fields =
        Map.of(
            "service", Uptakes.place(SERVER, Demo.LEAD, "service"),
            "jobRole", jobRole(),
            "password", GOOD);
    return Visitor.nobody(SERVER).form(link, "joining", "go", fields);
  }

  static HttpResponse<String> join(String email) {
    var where = Uptakes.place(SERVER, Demo.LEAD, "organisation");
    var fields = Map.of("name", "Known Already", "email", email, "organisation", where);
    return Visitor.nobody(SERVER).form("/join", "join", "go", fields);
  }

  static HttpResponse<String> forgot(String email) {
    return Visitor.nobody(SERVER).form("/forgotten", "forgotten", "go", Map.of("email", email));
  }

  static HttpResponse<String> signIn(String email, String password) {
    var fields = Map.of("email", email, "password", password);
    return Visitor.nobody(SERVER).form("/sign-in", "sign-in", "go", fields);
  }

  static HttpResponse<String> invite(Visitor program, Map<String, String> more) {
    var all = fields(Map.of("email", UUID.randomUUID() + "@test.example", "name", "Somebody"));
    all.putAll(more);
    return program.json("/api/invitations", JsonOutput.toJson(all));
  }

  static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }

  static String jobRole() {
    var me = program(Demo.LEAD).get("/api/me").body();
    return JsonPath.from(me).getString("affiliations[0].jobRole.id");
  }

  static String id(String email) {
    return column("accounts.invitation", "cast(id as text)", email);
  }

  static String column(String table, String column, String email) {
    try (var database = SERVER.jdbc();
        var query =
            database.prepareStatement("select " + column + " from " + table + " where email = ?")) {
      query.setString(1, email);
      try (var rows = query.executeQuery()) {
        assertTrue(rows.next(), "nothing of " + email);
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void run(String sql) throws SQLException {
    try (var database = SERVER.jdbc();
        var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  static String said(HttpResponse<String> answer, String email) {
    assertFalse(answer.body().contains("account with this"), "tells too much");
    return answer.statusCode()
        + answer.headers().firstValue("Location").orElse("")
        + answer.body().replace(email, "E");
  }

  static Map<String, Object> fields(Map<String, String> some) {
    return new LinkedHashMap<>(some);
  }
}
