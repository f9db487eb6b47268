package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Stories of a test's own, written and read as programs do it. */
public final class Stories {
  /** Where resources are. */
  public static final String ALL = "/api/library/resources";

  private final PduServer server;

  public Stories(PduServer server) {
    this.server = server;
  }

  /** Somebody new who writes and reviews. */
  public Account expert(String name) {
    var account = Account.joining(server, Demo.EXPERT, name);
    run(
        "insert into people.role_grant (id, person_id, role, granted_at)"
            + " values (gen_random_uuid(), ?, 'EXPERT_CITIZEN', now())",
        account.id());
    return account;
  }

  /** A word that is nowhere else. */
  public static String word() {
    return "quill" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + System.nanoTime() % 97;
  }

  /** What a story says, under a title. */
  public static Map<String, Object> story(String title, String body) {
    var said = new HashMap<String, Object>();
    said.put("type", "story");
    said.put("title", title);
    said.put("summary", "How somebody found a way through.");
    said.put("body", body);
    said.put("topics", List.of("homelessness"));
    said.put("contentNotes", List.of("Speaks of sleeping rough"));
    return said;
  }

  /** What its writer allows. */
  public static Map<String, Object> own(String use) {
    var consent = new HashMap<String, Object>();
    consent.put("mine", true);
    consent.put("whose", "pseudonym");
    consent.put("called", "Wren");
    consent.put("what", List.of("text"));
    consent.put("use", use);
    return consent;
  }

  /** A draft of somebody's own experience; its id. */
  public String draft(Account author, String title, String body, Map<String, Object> consent) {
    var said = story(title, body);
    said.put("consent", consent);
    var answer = of(author).json(ALL, JsonOutput.toJson(said));
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("id");
  }

  /** A published story of somebody's own experience; its id. */
  public String published(Account author, Account reviewer, String title, String body, String use) {
    var id = draft(author, title, body, own(use));
    done(author, id, "ask-review");
    done(reviewer, id, "pass");
    done(author, id, "approve");
    return id;
  }

  /** Takes a step that can be taken. */
  public void done(Account who, String id, String verb) {
    var answer = step(of(who), id, verb);
    assertEquals(200, answer.statusCode(), verb + answer.body());
  }

  /** Tries a step, with a reason. */
  public HttpResponse<String> step(Visitor who, String id, String verb) {
    return who.json(ALL + "/" + id + "/" + verb, "{\"reason\":\"it reads well\"}");
  }

  /** Takes it back; the status. */
  public int withdraw(Account who, String id) {
    return of(who).json(ALL + "/" + id + "/withdraw", "{}").statusCode();
  }

  /** Somebody's program. */
  public Visitor of(Account who) {
    return Visitor.withToken(server, who.apiToken());
  }

  /** A demo account's program. */
  public Visitor of(Demo who) {
    return Visitor.withToken(server, Account.token(server, who.email(), Account.Kind.API));
  }

  public Visitor nobody() {
    return Visitor.nobody(server);
  }

  /** Whether a list, search or suggestion names a resource. */
  public boolean found(Visitor who, String path, String id) {
    return who.get(path).body().contains(id);
  }

  /** What a row of the library says. */
  public String column(String name, String id) {
    return text(
        "select cast(" + name + " as text) from library.resource where id = cast(? as uuid)", id);
  }

  /** The one value that a query gives. */
  public String text(String sql, Object value) {
    try (var database = server.jdbc();
        var statement = database.prepareStatement(sql)) {
      statement.setObject(1, value);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? String.valueOf(rows.getString(1)) : "";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes rows behind the product's back. */
  public void run(String sql, Object... values) {
    try (var database = server.jdbc();
        var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All tables of the database in which a word stands anywhere. */
  public List<String> tablesThatSay(String word) {
    try (var database = server.jdbc();
        var tables =
            database
                .createStatement()
                .executeQuery(
                    "select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")) {
      var found = new java.util.ArrayList<String>();
      while (tables.next()) {
        var table = tables.getString(1);
        var sql = "select count(*)::text from " + table + " t where t::text ilike '%' || ? || '%'";
        if (!text(sql, word).equals("0")) {
          found.add(table);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
