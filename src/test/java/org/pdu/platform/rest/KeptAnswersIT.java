package org.pdu.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pdu.platform.InContainer;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.KeptAnswers.Asked;

class KeptAnswersIT extends InContainer {
  private final UUID person = UUID.randomUUID();
  private final AtomicInteger effects = new AtomicInteger();

  @Inject KeptAnswers answers;

  /** What the effect answers. */
  public record Made(int number) {}

  @Test
  void theSameRequestActsOnceAndAnswersTheSame() throws Exception {
    assertEquals(201, answers.answer(asked("one"), this::effect).getStatus());
    var again = answers.answer(asked("one"), this::effect);
    assertEquals(201, again.getStatus());
    assertEquals("{\"number\":1}", new String((byte[]) again.getEntity(), StandardCharsets.UTF_8));
    assertEquals(1, effects.get());
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() throws Exception {
    answers.answer(asked("one"), this::effect);
    assertThrows(Unacceptable.class, () -> answers.answer(asked("other"), this::effect));
    assertEquals(1, effects.get());
  }

  @Test
  void twoPeopleMayHaveTheSameKey() throws Exception {
    answers.answer(asked("one"), this::effect);
    answers.answer(new Asked(UUID.randomUUID(), "key", "other"), this::effect);
    assertEquals(2, effects.get());
  }

  @Test
  void whatWasRefusedMayBeTriedAgain() throws Exception {
    Callable<Response> refused =
        () -> {
          throw new NotFound("not yet");
        };
    assertThrows(NotFound.class, () -> answers.answer(asked("one"), refused));
    assertEquals(201, answers.answer(asked("one"), this::effect).getStatus());
  }

  @Test
  void aDuplicateThatComesMeanwhileWaitsForTheAnswer() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var first =
        Thread.ofPlatform()
            .start(() -> quietly(() -> answers.answer(asked("one"), () -> slow(begun, go))));
    begun.await(10, TimeUnit.SECONDS);
    var second =
        Thread.ofPlatform().start(() -> quietly(() -> answers.answer(asked("one"), this::effect)));
    go.countDown();
    first.join();
    second.join();
    assertEquals(1, effects.get());
  }

  private Response slow(CountDownLatch begun, CountDownLatch go) throws InterruptedException {
    begun.countDown();
    go.await(10, TimeUnit.SECONDS);
    return effect();
  }

  private Response effect() {
    return Response.status(201).entity(new Made(effects.incrementAndGet())).build();
  }

  private Asked asked(String print) {
    return new Asked(person, "key", print);
  }

  private static void quietly(Callable<?> work) {
    try {
      work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
