package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** A story for training alone stands in a lesson, and a notice in its place once it is gone. */
class StoriesInLessonsIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String LESSON = "/training/the-pledge/lessons/4";

  private final Stories stories = new Stories(SERVER);

  @Test
  void aStoryForTrainingStandsInALessonUntilItIsTakenBack() {
    var author = stories.expert("Ada Lesson");
    var title = "In a lesson " + Stories.word();
    var id = stories.published(author, stories.expert("Rafi Lesson"), title, "Words.", "training");
    var learner = Visitor.of(SERVER, Demo.LEARNER.email());
    assertEquals(404, learner.get("/library/" + id).statusCode(), "not in the library itself");

    assertEquals(302, place(Demo.PDU, id));
    assertTrue(learner.get(LESSON).body().contains(title));

    assertEquals(204, stories.withdraw(author, id));
    var after = learner.get(LESSON).body();
    assertFalse(after.contains(title));
    assertTrue(after.contains("Something stood here"));
    assertTrue(after.contains("Lesson 4 of"), "the lesson itself goes on");
  }

  @Test
  void onlyStaffPutStoriesIntoLessons() {
    var author = stories.expert("Ada Elsewhere");
    var title = "Not in a lesson " + Stories.word();
    var id = stories.published(author, stories.expert("Rafi Elsewhere"), title, "Words.", "public");
    assertEquals(200, place(Demo.EXPERT, id), "the form is not there, and nothing is done");
    assertFalse(Visitor.of(SERVER, Demo.LEARNER.email()).get(LESSON).body().contains(title));
  }

  private int place(Demo who, String id) {
    var path = "/library/workshop/" + id;
    return Visitor.of(SERVER, who.email())
        .form(path, "place", "put", Map.of("lesson", "the-pledge/4"))
        .statusCode();
  }
}
