package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.library.Stories.ALL;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;
import org.pdu.platform.Waiting;

/** Ways round a contributor's word, none of which leads anywhere. */
class TheirsAloneIT {
  private static final PduServer SERVER = PduServer.shared();

  private final Stories stories = new Stories(SERVER);
  private final String word = Stories.word();
  private final Account author = stories.expert("Ada Quillfeather");
  private final Account reviewer = stories.expert("Rafi Reader");

  @Test
  void callingItInventedTakesItOutOfNobodysHands() {
    var id = published("training");
    stories.done(author, id, "revise");
    var invented = Stories.story("Less " + word, "Words.");
    invented.put("fictional", true);
    assertEquals(200, put(author, ALL + "/" + id, invented));
    assertEquals("true", stories.column("experience", id));
    assertEquals(404, stories.nobody().get(ALL + "/" + id).statusCode());
    stories.done(author, id, "ask-review");
    stories.done(reviewer, id, "pass");
    assertEquals("APPROVAL", stories.column("state", id), "the contributor is asked");
    var guide = Stories.story("Less " + word, "Words.");
    guide.put("type", "guide");
    stories.done(author, id, "take-back");
    assertEquals(422, put(author, ALL + "/" + id, guide), "readers know it as a story");
  }

  @Test
  void whoWroteItDownSaysNeitherNameNorFaceNorMore() {
    var contributor = stories.expert("Cleo Contributor");
    var given = Stories.own("public");
    given.putAll(
        Map.of("mine", false, "contributor", contributor.email(), "evidence", "A signed form"));
    var id = stories.draft(author, "Told " + word, "Words.", given);
    var at = ALL + "/" + id + "/consent";
    for (var change :
        Map.of("whose", "named", "called", "Cleo", "conditions", "none", "credit", "By Cleo")
            .entrySet()) {
      var other = new java.util.HashMap<>(given);
      other.put(change.getKey(), change.getValue());
      assertEquals(403, put(author, at, other), change.getKey());
    }
    var face = new java.util.HashMap<>(given);
    face.put("what", java.util.List.of("text", "face"));
    assertEquals(403, put(author, at, face));
    var less = new java.util.HashMap<>(given);
    less.put("use", "training");
    assertEquals(200, put(author, at, less));
    assertEquals(403, put(author, at, given), "and not back again");
  }

  @Test
  void theFilesOfWhatIsTakenBackGoWithItAndSoDoCaptionsThatNothingHas() {
    var id = stories.draft(author, "Filed " + word, "Words.", Stories.own("public"));
    var file = attach(author, id);
    assertEquals("1", files(file));
    stories.done(author, id, "ask-review");
    stories.done(reviewer, id, "pass");
    stories.done(author, id, "approve");
    assertEquals(204, stories.withdraw(author, id));
    assertEquals("0", files(file));
    assertEquals(
        "0", stories.text("select count(*)::text from files.words where body like ?", "%" + word));
  }

  @Test
  void whatWasArchivedStaysAwayWhileItIsChanged() {
    var id = published("public");
    stories.done(author, id, "archive");
    stories.done(author, id, "revise");
    assertEquals(404, stories.nobody().get(ALL + "/" + id).statusCode());
    assertFalse(stories.found(stories.of(reviewer), "/api/search?q=" + word, id));
    assertEquals(403, stories.step(stories.of(author), id, "abandon").statusCode());
  }

  @Test
  void whoAddsAFileDoesNotReviewIt() {
    var id = stories.draft(author, "Helped " + word, "Words.", Stories.own("public"));
    stories.done(author, id, "ask-support");
    attach(reviewer, id);
    stories.done(reviewer, id, "ask-review");
    assertEquals(403, stories.step(stories.of(reviewer), id, "pass").statusCode());
  }

  @Test
  void whatSaysTheSameInEasyWordsGoesWithIt() {
    var id = published("partnership");
    var slug = stories.column("slug", id);
    var easy = Stories.story("Easy " + word, "Few words.");
    easy.putAll(Map.of("type", "guide", "easyReadOf", slug));
    var answer = stories.of(author).json(ALL, JsonOutput.toJson(easy));
    var twin = JsonPath.from(answer.body()).getString("id");
    stories.done(author, twin, "ask-review");
    stories.done(reviewer, twin, "pass");
    assertEquals("PARTNERSHIP", stories.column("open_to", twin), "no further than the story");
    assertEquals(204, stories.withdraw(author, id));
    assertEquals(410, stories.of(reviewer).get(ALL + "/" + twin).statusCode());
    assertFalse(stories.column("easy_read_of", twin).contains(slug));
  }

  @Test
  void narrowingIsToldToWhoeverHasACopy() {
    var id = stories.draft(author, "Copied " + word, "Words.", Stories.own("public"));
    var url = attach(author, id);
    stories.done(author, id, "ask-review");
    stories.done(reviewer, id, "pass");
    stories.done(author, id, "approve");
    var reader = Account.joining(SERVER, Demo.LEARNER, "Della Download");
    assertEquals(200, stories.of(reader).get(url).statusCode());
    assertEquals(200, put(author, ALL + "/" + id + "/consent", Stories.own("training")));
    Waiting.until(
        () ->
            stories.text(
                "select count(*)::text from post.letter where kind = 'library.taken-back'"
                    + " and address = ?",
                reader.email()),
        "1"::equals);
  }

  @Test
  void whoeverReviewsAPseudonymLearnsNoName() {
    var id = stories.draft(author, "Veiled " + word, "Words.", Stories.own("public"));
    stories.done(author, id, "ask-review");
    var seen = stories.of(reviewer).get(ALL + "/" + id + "/workshop").body();
    assertFalse(seen.contains("Quillfeather"), seen);
    var page = Visitor.of(SERVER, reviewer.email()).get("/library/workshop/" + id).body();
    assertTrue(page.contains("Veiled " + word));
    assertFalse(page.contains("Quillfeather"));
  }

  @Test
  void oddSignsAndDaysOfNoCalendarAreRefusedAtTheirField() {
    var id = stories.draft(author, "Odd " + word, "Words.", Stories.own("public"));
    var at = ALL + "/" + id;
    var mine = stories.of(author);
    assertEquals(
        422,
        mine.send("POST", at + "/attachments?name=a.txt&title=a%00b", "text/plain", "x")
            .statusCode());
    var far = Stories.own("public");
    far.put("until", "+9999999-01-01");
    assertEquals(422, put(author, at + "/consent", far));
    var care = "{\"kind\":\"check-in\",\"day\":\"+9999999-01-01\",\"notes\":\"x\"}";
    assertEquals(422, mine.json(at + "/care", care).statusCode());
    assertEquals(409, staff(at + "/dispute", guide()), "nobody's experience, nobody to disagree");
  }

  private String guide() {
    var said = Stories.story("Guide " + word, "Words.");
    said.put("type", "guide");
    var answer = stories.of(author).json(ALL, JsonOutput.toJson(said));
    var id = JsonPath.from(answer.body()).getString("id");
    stories.done(author, id, "ask-review");
    stories.done(reviewer, id, "pass");
    return id;
  }

  private int staff(String path, String guide) {
    var there = ALL + "/" + guide + path.substring(path.lastIndexOf('/'));
    return stories.of(Demo.PDU).json(there, "{\"words\":\"Whose is it?\"}").statusCode();
  }

  private String published(String use) {
    return stories.published(author, reviewer, "Less " + word, "About " + word + ".", use);
  }

  private int put(Account who, String path, Map<String, Object> said) {
    return stories
        .of(who)
        .send("PUT", path, "application/json", JsonOutput.toJson(said))
        .statusCode();
  }

  private String attach(Account who, String id) {
    var answer =
        stories
            .of(who)
            .send("POST", ALL + "/" + id + "/attachments?name=a.txt", "text/plain", "Of " + word);
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("url");
  }

  private String files(String url) {
    return stories.text(
        "select count(*)::text from files.file where id = cast(? as uuid)",
        url.substring(url.lastIndexOf('/') + 1));
  }
}
