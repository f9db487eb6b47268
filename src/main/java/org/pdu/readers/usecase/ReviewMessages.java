package org.pdu.readers.usecase;

import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.Message;
import org.pdu.readers.model.Message.State;
import org.pdu.readers.model.Messages;
import org.pdu.readers.usecase.ShowMessages.Line;

/**
 * Reads words before the contributor does. Nobody decides about their own, nor about what is said
 * to them.
 */
@UseCase
@Allow({EXPERT_CITIZEN, PDU_STAFF})
public class ReviewMessages {
  private static final int LONGEST = 500;

  @Inject Messages messages;
  @Inject Shelf shelf;
  @Inject CurrentPerson person;
  @Inject TellContributor tell;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** What waits, oldest first; not what is about something that is not shown any more. */
  public Leaf<Line> waiting(String after) {
    var page =
        ShowMessages.lines(messages.waiting(person.id(), Given.after(after), Leaf.SIZE + 1), shelf);
    return new Leaf<>(
        page.items().stream().filter(line -> line.about().resource().isPresent()).toList(),
        page.next());
  }

  /** What people did differently, once approved, newest first. */
  @Allow(PDU_STAFF)
  public Leaf<Line> approvedChanges(String after) {
    var page =
        ShowMessages.lines(messages.approvedChanges(Given.before(after), Leaf.SIZE + 1), shelf);
    return new Leaf<>(
        page.items().stream().filter(line -> line.about().resource().isPresent()).toList(),
        page.next());
  }

  /** The contributor may read it from now on. Approving twice is no different. */
  public void approve(String id) {
    var message = decidable(id, State.APPROVED);
    if (message.waits()) {
      shelf.one(message.resource().toString());
      messages.decide(message.id(), State.APPROVED, person.id(), "", clock.now());
      trace("approved", message);
      message.contributor().ifPresent(one -> tell.thatSomethingIsThere(one, message.resource()));
    }
  }

  /** The contributor never reads it; whoever wrote it reads why. */
  public void decline(String id, String reason) {
    var message = decidable(id, State.DECLINED);
    var why =
        Given.words("reason", reason, LONGEST, "Say why, kindly: whoever wrote it will read this.");
    if (message.waits()) {
      messages.decide(message.id(), State.DECLINED, person.id(), why, clock.now());
      trace("declined", message);
    }
  }

  private Message decidable(String id, State wished) {
    var message =
        messages
            .held(Given.id(id))
            .filter(one -> one.state() != State.WITHDRAWN)
            .orElseThrow(() -> new NotFound("There is nothing of that name that waits."));
    if (!message.mayBeReviewedBy(person.id())) {
      throw new NotAllowed("This is by you or for you. Somebody else decides about it.");
    }
    if (!message.waits() && message.state() != wished) {
      throw new Conflict("Somebody has decided about this already.");
    }
    return message;
  }

  private void trace(String deed, Message message) {
    audit.record(
        person.id().value(),
        "readers." + message.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + deed,
        "message " + message.id());
  }
}
