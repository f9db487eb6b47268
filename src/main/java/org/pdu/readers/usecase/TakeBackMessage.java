package org.pdu.readers.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.readers.PracticeChangeTakenBack;
import org.pdu.readers.model.Message;
import org.pdu.readers.model.Message.Kind;
import org.pdu.readers.model.Message.State;
import org.pdu.readers.model.Messages;

/** Takes back what one said. Its words go, and it counts no more. */
@UseCase
@Allow(Role.LEARNER)
public class TakeBackMessage {
  @Inject Messages messages;
  @Inject Teller teller;
  @Inject Event<PracticeChangeTakenBack> takenBack;

  /** What is taken back already stays so. */
  public void of(String id) {
    var message =
        messages
            .held(Given.id(id))
            .filter(one -> one.by().equals(teller.person().id()))
            .orElseThrow(() -> new NotFound("There is nothing of yours of that name."));
    if (message.state() != State.WITHDRAWN) {
      messages.withdraw(message.id(), teller.now());
      teller.trace(
          message.kind() == Kind.PRACTICE ? "practice-change-taken-back" : "thanks-taken-back",
          message.id());
      if (message.kind() == Kind.PRACTICE) {
        takenBack.fire(fact(message));
      }
    }
  }

  private PracticeChangeTakenBack fact(Message message) {
    return new PracticeChangeTakenBack(
        message.id(),
        message.by(),
        message.resource(),
        message.on().orElseThrow(),
        teller.now(),
        message.standings());
  }
}
