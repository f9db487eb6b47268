package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pdu.platform.PduServer;

/** A second click on the same form begins nothing new. */
class DraftSentTwiceIT {
  private final Stories stories = new Stories(PduServer.shared());

  @Test
  void theSameWordsSentAtOnceBeginOneThing() {
    var author = stories.expert("Ada Twice");
    var title = "Twice " + Stories.word();
    var begun =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> stories.draft(author, title, "Words.", Stories.own("public")))
            .collect(Collectors.toSet());
    assertEquals(1, begun.size());
  }

  @Test
  void otherWordsBeginSomethingElse() {
    var author = stories.expert("Ada Other");
    var title = "Other " + Stories.word();
    var one = stories.draft(author, title, "Words.", Stories.own("public"));
    assertNotEquals(one, stories.draft(author, title, "More words.", Stories.own("public")));
  }
}
