package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.library.Stories.ALL;

import groovy.json.JsonOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Taking back at the very moment in which others read, search, write, allow and review. */
class WithdrawalRacesIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final int READERS = 20;

  private final Stories stories = new Stories(SERVER);
  private final ExecutorService threads = Executors.newFixedThreadPool(READERS + 4);
  private final String named = Stories.word();
  private final String title = "Racing " + named;
  private Account author;
  private Account reviewer;

  @BeforeEach
  void two() {
    author = stories.expert("Ada Writer");
    reviewer = stories.expert("Rafi Reader");
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void onceItIsTakenBackNoAnswerShowsIt() throws Exception {
    var id = stories.published(author, reviewer, title, "Words.", "public");
    var back = new AtomicBoolean();
    var ready = new CountDownLatch(READERS);
    List<Future<List<String>>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      var who = stories.of(i % 2 == 0 ? author : reviewer);
      int from = i;
      readers.add(threads.submit(() -> read(who, id, from, back, ready)));
    }
    ready.await();
    assertEquals(204, stories.withdraw(author, id));
    back.set(true);
    for (var reader : readers) {
      assertEquals(List.of(), reader.get());
    }
    assertEquals(List.of(), stories.tablesThatSay(named));
  }

  /** What still showed it although it was asked for afterwards. */
  private List<String> read(
      Visitor who, String id, int from, AtomicBoolean back, CountDownLatch ready) {
    var ways =
        List.of(
            ALL + "/" + id, ALL + "?size=50", "/api/search?q=Racing", ALL + "/" + id + "/workshop");
    var late = new ArrayList<String>();
    int left = 6;
    for (int i = from; left > 0 && i < from + 200; i++) {
      boolean after = back.get();
      var way = ways.get(i % ways.size());
      var answer = who.get(way);
      if (after) {
        left--;
        if (answer.body().contains(title)) {
          late.add(way);
        }
      }
      ready.countDown();
    }
    return late;
  }

  @Test
  void takenBackTwiceAtOnceItIsTakenBackOnce() throws Exception {
    var id = stories.published(author, reviewer, title, "Words.", "public");
    Callable<Integer> back = () -> stories.withdraw(author, id);
    assertEquals(List.of(204, 204, 204, 204), atOnce(List.of(back, back, back, back)));
    assertEquals(
        "1",
        stories.text(
            "select count(*)::text from library.step where move = 'withdraw'"
                + " and resource_id = cast(? as uuid)",
            id));
  }

  @Test
  void takenBackWhileItIsApprovedWrittenAndAllowedItIsGone() throws Exception {
    for (int round = 0; round < 5; round++) {
      var id = stories.draft(author, title, "Words.", Stories.own("public"));
      stories.done(author, id, "ask-review");
      stories.done(reviewer, id, "pass");
      var answers = atOnce(everything(id));
      assertEquals(204, answers.get(0), "" + answers);
      assertTrue(answers.stream().allMatch(Set.of(200, 204, 409, 410)::contains), "" + answers);
      assertEquals("WITHDRAWN", stories.column("state", id));
      assertTrue(stories.nobody().get(ALL + "/" + id).statusCode() >= 404);
      assertEquals(List.of(), stories.tablesThatSay(named));
    }
  }

  private List<Callable<Integer>> everything(String id) {
    var at = ALL + "/" + id;
    var program = stories.of(author);
    var words = JsonOutput.toJson(Stories.story(title, "Others."));
    var consent = JsonOutput.toJson(Stories.own("public"));
    return List.of(
        () -> stories.withdraw(author, id),
        () -> stories.step(program, id, "approve").statusCode(),
        () -> program.send("PUT", at + "/consent", "application/json", consent).statusCode(),
        () -> stories.step(program, id, "take-back").statusCode(),
        () -> program.send("PUT", at, "application/json", words).statusCode());
  }

  @Test
  void ofTwoReviewersAtOnceOneDecides() throws Exception {
    var second = stories.expert("Sol Second");
    var id = stories.draft(author, title, "Words.", Stories.own("public"));
    stories.done(author, id, "ask-review");
    var answers =
        atOnce(
            List.of(
                () -> stories.step(stories.of(reviewer), id, "pass").statusCode(),
                () -> stories.step(stories.of(second), id, "send-back").statusCode()));
    assertEquals(1, answers.stream().filter(status -> status == 200).count(), "" + answers);
    var state = stories.column("state", id);
    assertEquals(answers.get(0) == 200 ? "APPROVAL" : "DRAFT", state);
  }

  private List<Integer> atOnce(List<Callable<Integer>> deeds) throws Exception {
    var go = new CountDownLatch(1);
    List<Future<Integer>> all = new ArrayList<>();
    for (var deed : deeds) {
      all.add(
          threads.submit(() -> {
            go.await();
            return deed.call();
          }));
    }
    go.countDown();
    List<Integer> answers = new ArrayList<>();
    for (var each : all) {
      answers.add(each.get());
    }
    return answers;
  }
}
