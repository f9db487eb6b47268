package org.pdu.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** The pages of readers, as a browser without script uses them. */
class ReaderFormsIT {
  private static final PduServer SERVER = PduServer.shared();

  private final Account writer = Account.joining(SERVER, Demo.LEARNER, "Odile Wren");
  private final Account reader = Account.joining(SERVER, Demo.LEARNER, "Piers Lark");
  private final Visitor browser = Account.settled(SERVER, reader.email());
  private final UUID resource = UUID.randomUUID();
  private final String page = "/library/forms-" + resource;

  @BeforeEach
  void aResource() {
    run(
        """
        insert into library.resource (id, slug, type, owner_id, state, edition, shown_edition,
          experience, open_to, published_at, created_at, changed_at)
        values (?, 'forms-' || ?, 'GUIDE', ?, 'PUBLISHED', 1, 1, false, 'PUBLIC', now(), now(), now())
        """,
        resource,
        resource.toString(),
        writer.id());
    run(
        """
        insert into library.edition (resource_id, number, title, summary, body, content_notes,
          before_you_read, language, licence, credit, topics, groups, settings, minutes, address,
          sources, fictional, partnership, made_at)
        values (?, 1, 'Kept in forms', 'S', 'B', '', false, 'en-GB', '', '', '{}', '{}', '{}', 1, '',
          '', false, false, now())
        """,
        resource);
  }

  @Test
  void savingAndCollectingFromThePageItself() {
    assertEquals(302, browser.form(page, "saving", "save-resource", Map.of()).statusCode());
    assertTrue(browser.get("/saved").body().contains("Kept in forms"));
    assertTrue(browser.get(page).body().contains("unsave-resource"));
    assertEquals(302, browser.form(page, "unsaving", "unsave-resource", Map.of()).statusCode());
    assertFalse(browser.get("/saved").body().contains("Kept in forms"));
    var begun =
        browser.form(
            "/lists/new?with=" + resource,
            "wording",
            "save",
            Map.of("with", resource, "name", "From the page", "audience", "own"));
    assertEquals(302, begun.statusCode());
    var list = begun.headers().firstValue("Location").orElseThrow();
    assertTrue(browser.get(list).body().contains("Kept in forms"));
    run("update library.resource set state = 'ARCHIVED' where id = ?", resource);
    var after = browser.get(list).body();
    assertFalse(after.contains("Kept in forms"));
    assertTrue(after.contains("Something here was taken back by the person it belongs to."));
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    var nameless =
        browser.form(
            "/lists/new", "wording", "save", Map.of("description", "Kept words", "name", " "));
    assertEquals(422, nameless.statusCode());
    assertTrue(nameless.body().contains("Give the list a name."));
    assertTrue(nameless.body().contains("Kept words"));
    var untold =
        browser.form(page + "/practice", "telling", "say", Map.of("words", "I ask.", "on", ""));
    assertEquals(422, untold.statusCode());
    assertTrue(untold.body().contains("Choose for whom it made a difference."));
    assertTrue(untold.body().contains("I ask."));
  }

  @Test
  void aThankYouGoesThroughAnotherPersonsHands() {
    assertEquals(
        422, browser.form(page + "/thank", "thanking", "say", Map.of("words", " ")).statusCode());
    var said = browser.form(page + "/thank", "thanking", "say", Map.of("words", "So helpful!"));
    assertEquals(302, said.statusCode());
    var contributor = Account.settled(SERVER, writer.email());
    assertFalse(contributor.get("/thanks").body().contains("So helpful!"));
    assertEquals(404, contributor.get(page + "/thank").statusCode());
    var expert = Account.settled(SERVER, Demo.EXPERT.email());
    assertTrue(expert.get("/thanks/review").body().contains("So helpful!"));
    var id = waiting();
    var unexplained =
        expert.form("/thanks/review", "any", "none", Map.of("decline", id, "reason-" + id, ""));
    assertEquals(422, unexplained.statusCode());
    assertTrue(unexplained.body().contains("Say why, kindly"));
    assertEquals(
        302, expert.form("/thanks/review", "any", "none", Map.of("approve", id)).statusCode());
    assertTrue(contributor.get("/thanks").body().contains("So helpful!"));
    assertTrue(browser.get(page).body().contains("1 person said thank you"));
    assertEquals(
        1,
        Rows.count(SERVER, "post.letter", "kind = 'readers.words' and person_id = ?", writer.id()));
  }

  private String waiting() {
    try (var database = SERVER.jdbc();
        var statement =
            database.prepareStatement("select id from readers.message where person_id = ?")) {
      statement.setObject(1, reader.id());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String sql, Object... values) {
    try (var database = SERVER.jdbc();
        var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
