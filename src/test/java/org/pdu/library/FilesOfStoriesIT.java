package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.library.Stories.ALL;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;
import org.pdu.platform.Waiting;

/** A file is open to whom its resource is open, is found by its words, and goes with it. */
class FilesOfStoriesIT {
  private static final PduServer SERVER = PduServer.shared();

  private final Stories stories = new Stories(SERVER);
  private final Account author = stories.expert("Ada Files");
  private final Account reviewer = stories.expert("Rafi Files");
  private final String inFile = Stories.word() + "leaf";

  @Test
  void aFileIsOpenWithItsStoryAndGoesWithIt() {
    var id =
        stories.draft(author, "With a file " + Stories.word(), "Words.", Stories.own("public"));
    var url = attach(id);
    assertEquals(200, stories.of(author).get(url).statusCode(), "its writer looks at it");
    var page =
        url.replace("/api/library/resources/", "/library-files/").replace("/attachments", "");
    assertEquals(200, reads(author, page), "in a browser, too");
    assertEquals(404, stories.of(author).get(page).statusCode(), "no token opens a page");
    assertEquals(404, stories.nobody().get(url).statusCode(), "a draft's file is nobody else's");
    assertEquals(404, stories.of(Demo.LEARNER).get(url).statusCode());
    stories.done(author, id, "ask-review");
    stories.done(reviewer, id, "pass");
    stories.done(author, id, "approve");

    var sent = stories.of(Demo.LEARNER).get(url);
    assertEquals(200, sent.statusCode());
    assertTrue(sent.body().contains(inFile));
    assertEquals("private, no-store", sent.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(
        sent.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    Visitor.of(SERVER, Demo.LEARNER.email()).get(page + "?keep");
    assertEquals("1", copies(id), "a copy is noted once");
    Waiting.until(
        () -> stories.of(Demo.LEARNER).get("/api/search?q=" + inFile).body(),
        body -> body.contains(id));

    assertEquals(204, stories.withdraw(author, id));
    assertEquals(404, stories.of(Demo.LEARNER).get(url).statusCode());
    assertEquals(404, stories.of(author).get(url).statusCode());
    assertEquals(404, reads(author, page), "nor in a browser");
    assertFalse(stories.of(Demo.LEARNER).get("/api/search?q=" + inFile).body().contains(id));
  }

  @Test
  void whatIsNoFileOfThatKindIsRefusedAtItsField() {
    var id = stories.draft(author, "No file " + Stories.word(), "Words.", Stories.own("public"));
    var refused =
        stories
            .of(author)
            .send("POST", ALL + "/" + id + "/attachments?name=x.pdf", "*/*", "%PDF-1.7 broken");
    assertEquals(422, refused.statusCode(), refused.body());
    assertEquals("file", JsonPath.from(refused.body()).getString("errors[0].field"));
  }

  private String attach(String id) {
    var answer =
        stories
            .of(author)
            .send(
                "POST",
                ALL + "/" + id + "/attachments?name=notes.txt&title=Notes",
                "text/plain",
                "A few plain words about " + inFile + " and nothing else.");
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("url");
  }

  private static int reads(Account who, String page) {
    return Visitor.of(SERVER, who.email()).get(page).statusCode();
  }

  private String copies(String id) {
    return stories.text(
        "select cast(count(*) as text) from library.download where resource_id = cast(? as uuid)",
        id);
  }
}
