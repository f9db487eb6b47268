package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.library.Stories.ALL;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pdu.library.model.Move;
import org.pdu.library.model.State;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** In every state, each sees and does what is theirs, and nothing else moves anything. */
class StatesAndPartsIT {
  /** What somebody gets to see of it; the steps that are theirs, if anything. */
  private record Seen(int status, Set<String> moves) {
    static Seen with(String... codes) {
      return new Seen(200, new TreeSet<>(Arrays.asList(codes)));
    }

    static Seen not(int status) {
      return new Seen(status, Set.of());
    }
  }

  private enum Asker {
    AUTHOR,
    CONTRIBUTOR,
    OTHER_EXPERT,
    STAFF,
    LEARNER,
    NOBODY
  }

  /** In the order of {@link Asker}, learner and nobody aside, who see nothing of any. */
  private static final Map<State, List<Seen>> TABLE =
      Map.of(
          State.DRAFT,
          List.of(
              Seen.with("ask-support", "ask-review"), Seen.with(), Seen.not(404), Seen.not(404)),
          State.SUPPORT,
          List.of(
              Seen.with("hand-back", "ask-review"),
              Seen.with(),
              Seen.with("hand-back", "ask-review"),
              Seen.with("hand-back", "ask-review")),
          State.REVIEW,
          List.of(Seen.with("take-back"), Seen.with(), Seen.with("send-back", "pass"), Seen.with()),
          State.APPROVAL,
          List.of(
              Seen.with("take-back"), Seen.with("decline", "approve"), Seen.with(), Seen.with()),
          State.PUBLISHED,
          List.of(
              Seen.with("revise", "archive"),
              Seen.with("revise", "archive"),
              Seen.with(),
              Seen.with("revise", "archive")),
          State.DUE,
          List.of(
              Seen.with("revise", "archive"),
              Seen.with("revise", "archive"),
              Seen.with("keep"),
              Seen.with("revise", "keep", "archive")),
          State.ARCHIVED,
          List.of(Seen.with("revise"), Seen.with("revise"), Seen.with(), Seen.with("revise")),
          State.WITHDRAWN,
          List.of(Seen.not(410), Seen.not(410), Seen.not(410), Seen.not(410)));

  private static final PduServer SERVER = PduServer.shared();

  private final Stories stories = new Stories(SERVER);
  private final Account author = stories.expert("Ada Author");
  private final Account contributor = Account.joining(SERVER, Demo.LEARNER, "Cleo Contributor");
  private final Account reviewer = stories.expert("Rafi Reviewer");

  @TestFactory
  Stream<DynamicTest> eachSeesAndDoesWhatIsTheirs() {
    return Arrays.stream(State.values())
        .flatMap(state ->
            Arrays.stream(Asker.values())
                .map(
                    who -> DynamicTest.dynamicTest(state + " for " + who, () -> look(state, who))));
  }

  private void look(State state, Asker who) {
    var expected = expected(state, who);
    var id = at(state);
    var asker = program(who);
    var answer = asker.get(ALL + "/" + id + "/workshop");
    assertEquals(expected.status(), answer.statusCode(), answer.body());
    if (expected.status() == 200) {
      List<String> offered = JsonPath.from(answer.body()).getList("moves");
      assertEquals(expected.moves(), new TreeSet<>(offered));
    }
    refusals(id, asker, expected.moves());
    for (var move : expected.moves()) {
      var fresh = at(state);
      var taken = stories.step(asker, fresh, move);
      assertEquals(200, taken.statusCode(), move + taken.body());
      assertTrue(!stories.column("state", fresh).equals(state.name()), move);
    }
  }

  private void refusals(String id, Visitor asker, Set<String> offered) {
    var before = row(id);
    for (var move : Move.values()) {
      if (!offered.contains(move.code())) {
        int status = stories.step(asker, id, move.code()).statusCode();
        boolean repeated = status == 200; // a step that the same person has just taken
        assertTrue(
            repeated || Set.of(401, 403, 404, 409, 410).contains(status), move + " " + status);
        assertEquals(before, row(id), move.code());
      }
    }
  }

  private String row(String id) {
    return stories.text("select t::text from library.resource t where id = cast(? as uuid)", id);
  }

  private static Seen expected(State state, Asker who) {
    return switch (who) {
      case LEARNER -> Seen.not(404);
      case NOBODY -> Seen.not(401);
      default -> TABLE.get(state).get(who.ordinal());
    };
  }

  private Visitor program(Asker who) {
    return switch (who) {
      case AUTHOR -> stories.of(author);
      case CONTRIBUTOR -> stories.of(contributor);
      case OTHER_EXPERT -> stories.of(stories.expert("Olu Other"));
      case STAFF -> stories.of(Demo.PDU);
      case LEARNER -> stories.of(Demo.LEARNER);
      case NOBODY -> stories.nobody();
    };
  }

  /** A story of the contributor's, written down by the author, that stands there. */
  private String at(State state) {
    var consent = Stories.own("public");
    consent.put("mine", false);
    consent.put("contributor", contributor.email());
    consent.put("evidence", "A signed form in the safe");
    var id = stories.draft(author, "Standing " + Stories.word(), "Words.", consent);
    bring(id, state);
    return id;
  }

  private void bring(String id, State state) {
    switch (state) {
      case DRAFT -> {}
      case SUPPORT -> stories.done(author, id, "ask-support");
      case REVIEW -> stories.done(author, id, "ask-review");
      case APPROVAL -> passed(id);
      default -> {
        publish(id);
        beyond(id, state);
      }
    }
  }

  private void beyond(String id, State state) {
    if (state == State.WITHDRAWN) {
      assertEquals(204, stories.withdraw(contributor, id));
    } else if (state == State.DUE) {
      stories.run("update library.resource set state = 'DUE' where id = cast(? as uuid)", id);
    } else if (state == State.ARCHIVED) {
      stories.done(author, id, "archive");
    }
  }

  private void passed(String id) {
    stories.done(author, id, "ask-review");
    stories.done(reviewer, id, "pass");
  }

  private void publish(String id) {
    passed(id);
    stories.done(contributor, id, "approve");
  }
}
