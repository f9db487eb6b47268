package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.library.Stories.ALL;

import groovy.json.JsonOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Waiting;

/** Less is allowed, or two sides don't agree: readers see it at once. */
class NarrowingIT {
  private static final PduServer SERVER = PduServer.shared();

  private final Stories stories = new Stories(SERVER);
  private final String word = Stories.word();
  private Account author;
  private Account reviewer;
  private String id;
  private String at;

  @BeforeEach
  void aPublicStory() {
    author = stories.expert("Ada Writer");
    reviewer = stories.expert("Rafi Reader");
    id = stories.published(author, reviewer, "Less " + word, "About " + word + ".", "public");
    at = ALL + "/" + id;
    assertEquals(200, stories.nobody().get(at).statusCode());
  }

  @Test
  void forThePartnershipItIsNotOpenToNobodyAnyMore() {
    allow("partnership");
    assertEquals(401, stories.nobody().get(at).statusCode());
    assertFalse(stories.found(stories.nobody(), ALL + "?size=50", id));
    assertEquals(200, stories.of(reviewer).get(at).statusCode());
    assertTrue(stories.found(stories.of(reviewer), ALL + "?size=50", id));
  }

  @Test
  void forTrainingAloneItIsInNoListAndNoSearch() {
    var reader = stories.of(reviewer);
    Waiting.until(() -> stories.found(reader, "/api/search?q=" + word, id), found -> found);
    allow("training");
    for (var who : List.of(reader, stories.nobody())) {
      assertEquals(404, who.get(at).statusCode());
      assertFalse(stories.found(who, ALL + "?size=50", id));
    }
    assertFalse(stories.found(reader, "/api/search?q=" + word, id));
    allow("public");
    assertEquals(200, stories.nobody().get(at).statusCode(), "the contributor may widen it again");
  }

  @Test
  void pastItsLastDayItIsNotShownWhetherAnybodyHasLookedOrNot() {
    stories.run(
        "update consent.consent set until = current_date - 2 where work_id = cast(? as uuid)", id);
    assertEquals(404, stories.nobody().get(at).statusCode());
    assertEquals(404, stories.of(reviewer).get(at).statusCode());
  }

  @Test
  void nobodyButTheContributorAllowsMore() {
    var helper = stories.expert("Hana Helper");
    allow("training");
    var wider = JsonOutput.toJson(Stories.own("public"));
    for (var who : List.of(stories.of(helper), stories.of(Demo.LEARNER), stories.of(Demo.PDU))) {
      int status = who.send("PUT", at + "/consent", "application/json", wider).statusCode();
      assertTrue(status == 404 || status == 403, "" + status);
    }
    assertEquals(404, stories.nobody().get(at).statusCode());
  }

  @Test
  void whoHelpsWithTheWordsNeitherAllowsNorTakesBack() {
    var helper = stories.expert("Hana Helper");
    var consent = Stories.own("training");
    consent.put("mine", false);
    consent.put("evidence", "A signed form in the safe, of somebody without an account");
    var told = stories.draft(author, "Told to " + word, "Words.", consent);
    stories.done(author, told, "ask-support");
    var helping = stories.of(helper);
    var there = ALL + "/" + told;
    var words = JsonOutput.toJson(Stories.story("Told to " + word, "Better words."));
    assertEquals(200, helping.send("PUT", there, "application/json", words).statusCode());
    var claim = JsonOutput.toJson(Stories.own("public"));
    assertEquals(
        403, helping.send("PUT", there + "/consent", "application/json", claim).statusCode());
    assertEquals(403, stories.withdraw(helper, told));
    stories.done(author, told, "ask-review");
    assertEquals(403, stories.step(helping, told, "pass").statusCode(), "of their own words");
  }

  @Test
  void aDisputeHidesAndFreezesUntilBothSidesSayItIsSettled() {
    var staff = stories.of(Demo.PDU);
    var mine = stories.of(author);
    assertEquals(204, staff.json(at + "/dispute", say("Whose words are these?")).statusCode());
    assertEquals(204, staff.json(at + "/dispute", say("Again")).statusCode());
    assertEquals(404, stories.nobody().get(at).statusCode());
    assertEquals(409, stories.step(mine, id, "revise").statusCode());
    assertEquals(409, stories.step(staff, id, "archive").statusCode());
    assertEquals(204, staff.json(at + "/settle", "{}").statusCode());
    assertEquals(404, stories.nobody().get(at).statusCode(), "one side is not both");
    assertEquals(409, stories.step(mine, id, "revise").statusCode());
    assertEquals(204, mine.json(at + "/settle", "{}").statusCode());
    assertEquals(200, stories.nobody().get(at).statusCode());
  }

  @Test
  void inADisputeTheContributorStillTakesItBack() {
    assertEquals(204, stories.of(Demo.PDU).json(at + "/dispute", say("Whose words?")).statusCode());
    assertEquals(204, stories.withdraw(author, id));
    assertEquals(410, stories.nobody().get(at).statusCode());
    assertEquals("WITHDRAWN", stories.column("state", id));
  }

  @Test
  void careIsNotedByThoseWhoLookAfterAndGoesOnAfterwards() {
    var staff = stories.of(Demo.PDU);
    var hours = JsonOutput.toJson(Map.of("kind", "hours", "amount", "2.5", "notes", "Filming"));
    assertEquals(201, staff.json(at + "/care", hours).statusCode());
    var odd = JsonOutput.toJson(Map.of("kind", "payment", "amount", "-1"));
    assertEquals(422, staff.json(at + "/care", odd).statusCode());
    assertEquals(404, stories.of(reviewer).get(at + "/care").statusCode());
    assertEquals(204, stories.withdraw(author, id));
    var paid = JsonOutput.toJson(Map.of("kind", "payment", "amount", 40));
    assertEquals(201, staff.json(at + "/care", paid).statusCode());
    var mine = stories.of(author).get(at + "/care").body();
    assertTrue(mine.contains("2.5") && mine.contains("payment"), mine);
  }

  private static String say(String words) {
    return JsonOutput.toJson(Map.of("words", words));
  }

  private void allow(String use) {
    var given =
        stories
            .of(author)
            .send("PUT", at + "/consent", "application/json", JsonOutput.toJson(Stories.own(use)));
    assertEquals(200, given.statusCode(), given.body());
  }
}
