package org.pdu.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** Impatient thumbs and networks that repeat: a module is completed once. */
class TwiceAtOnceIT {
  private static final String SLUG = "the-pledge";
  private static final String ATTEMPTS = "/api/training/modules/" + SLUG + "/attempts";
  private static final PduServer SERVER = PduServer.shared();
  private static final String RIGHT = passing(SLUG);

  @Test
  void handedInEightTimesAtOnceItIsOneCompletion() throws Exception {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Octavia Greenhalgh");
    var before = Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG);
    var program = Visitor.withToken(SERVER, learner.apiToken());
    var answers = atOnce(8, () -> program.json(ATTEMPTS, RIGHT));
    for (var answer : answers) {
      assertEquals(201, answer.statusCode(), answer.body());
    }
    assertEquals(1, distinct(answers, "completion.code").size());
    assertEquals(1, distinct(answers, "completion.id").size());
    assertEquals(1, completions(learner));
    assertEquals(before + 1, Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG));
  }

  @Test
  void theSameKeyActsOnceAndAnswersTheSame() throws Exception {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Octavia Greenhalgh");
    var program =
        Visitor.withToken(SERVER, learner.apiToken())
            .with("Idempotency-Key", UUID.randomUUID().toString());
    var answers = new ArrayList<>(atOnce(4, () -> program.json(ATTEMPTS, RIGHT)));
    answers.add(program.json(ATTEMPTS, RIGHT));
    for (var answer : answers) {
      assertEquals(201, answer.statusCode(), answer.body());
    }
    assertEquals(1, distinct(answers, "id").size(), "one attempt");
    assertEquals(
        1,
        Rows.count(SERVER, "training.attempt", "person_id = ?", learner.id()),
        "acts once under one key");
    assertEquals(422, program.json(ATTEMPTS, RIGHT.replace("after", "before")).statusCode());
  }

  @Test
  void anotherKeyIsAnotherTryAtTheSameCompletion() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Octavia Greenhalgh");
    var program = Visitor.withToken(SERVER, learner.apiToken());
    var first = program.with("Idempotency-Key", "first").json(ATTEMPTS, RIGHT);
    var second = program.with("Idempotency-Key", "second").json(ATTEMPTS, RIGHT);
    assertNotEquals(
        JsonPath.from(first.body()).getString("id"), JsonPath.from(second.body()).getString("id"));
    assertEquals(1, distinct(List.of(first, second), "completion.code").size());
    assertEquals(1, completions(learner));
  }

  @Test
  void twoBrowsersMayHandInThePageAtOnce() throws Exception {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Octavia Greenhalgh");
    var fields = Answers.asFields(Answers.of(SLUG).right("after"));
    var answers =
        atOnce(
            4,
            () ->
                Visitor.of(SERVER, learner.email())
                    .form("/training/" + SLUG + "/quiz", "questions", "hand-in", fields));
    for (var answer : answers) {
      assertEquals(302, answer.statusCode());
    }
    assertEquals(1, completions(learner));
  }

  private static int completions(Account learner) {
    return Rows.count(SERVER, "training.completion", "person_id = ?", learner.id());
  }

  private static Set<String> distinct(List<HttpResponse<String>> answers, String path) {
    return answers.stream()
        .map(answer -> JsonPath.from(answer.body()).getString(path))
        .collect(Collectors.toSet());
  }

  static String passing(String slug) {
    var answers = Answers.of(slug).right("after");
    return JsonOutput.toJson(Map.of("stage", "after", "answers", answers));
  }

  private static <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var done = new ArrayList<T>();
      List<Future<T>> begun =
          threads.invokeAll(IntStream.range(0, times).mapToObj(time -> deed).toList());
      for (var each : begun) {
        done.add(each.get());
      }
      return done;
    }
  }
}
