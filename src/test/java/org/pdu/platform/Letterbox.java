package org.pdu.platform;

import groovy.json.JsonOutput;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Letters of a demonstration, as their readers find them on the Post page, and what causes them.
 */
public final class Letterbox {
  private static final Pattern LINK = Pattern.compile("href=\"(/[a-z-]+(?:/[A-Za-z0-9_-]+)?)\"");
  private final PduServer server;

  public Letterbox(PduServer server) {
    this.server = server;
  }

  /** The link in the newest letter to an address that anybody may read. */
  public String link(String address) {
    return link(Visitor.nobody(server), address);
  }

  /** The link in the newest letter to an address, as a reader finds it. */
  public String link(Visitor reader, String address) {
    var page = reader.get("/post?to=" + address).body();
    int letters = page.indexOf("<article");
    var found = LINK.matcher(letters < 0 ? "" : page.substring(letters));
    return found.find() ? found.group(1) : "";
  }

  /** How many letters an address can be seen to have had. */
  public int letters(String address) {
    return Visitor.nobody(server).get("/post?to=" + address).body().split("<article", -1).length
        - 1;
  }

  /** Somebody new is invited by a demo account; the address. */
  public String invite(Demo by, String name) {
    var email = "invited-" + UUID.randomUUID() + "@test.example";
    var program = Visitor.withToken(server, Account.token(server, by.email(), Account.Kind.API));
    var answer =
        program.json("/api/invitations", JsonOutput.toJson(Map.of("email", email, "name", name)));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
    return email;
  }

  /** Somebody new asks to join the organisation of the demo lead; the address. */
  public String ask(String name, String domain) {
    var email = "asking-" + UUID.randomUUID() + "@" + domain;
    var where = Uptakes.place(server, Demo.LEAD, "organisation");
    forget();
    var answer =
        Visitor.nobody(server)
            .form(
                "/join", "join", "go", Map.of("name", name, "email", email, "organisation", where));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(answer.body());
    }
    return email;
  }

  /** All tests come from one address, whose asks would soon be too many. */
  public void forget() {
    try (var database = server.jdbc();
        var statement = database.createStatement()) {
      statement.execute("truncate accounts.throttle");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
