package org.pdu.readers.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.library.ShownResource;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.people.Standing;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.readers.PracticeChanged;
import org.pdu.readers.model.Message;
import org.pdu.readers.model.Message.Difference;
import org.pdu.readers.model.Message.Kind;
import org.pdu.readers.model.Message.State;
import org.pdu.readers.model.Messages;

/** Says how something from the library changed what one does. It counts in the outcomes. */
@UseCase
@Allow(Role.LEARNER)
public class TellPractice {
  private static final int YEARS = 5;

  @Inject Messages messages;
  @Inject Shelf shelf;
  @Inject Teller teller;
  @Inject Event<PracticeChanged> changed;

  /**
   * What somebody did differently.
   *
   * @param difference for whom it made one, by its code
   * @param on the day
   */
  public record Change(String words, String difference, @Nullable LocalDate on) {}

  /** What it is about. */
  public ShownResource resource(String slugOrId) {
    return shelf.one(slugOrId);
  }

  /**
   * Says it; the fact is stated in this transaction. The same once more is said once.
   *
   * @return its id
   */
  public UUID tell(String slugOrId, Change change) {
    var resource = shelf.one(slugOrId);
    var message = message(resource, change);
    if (messages.add(message)) {
      teller.trace("practice-change-told", message.id());
      changed.fire(
          new PracticeChanged(
              message.id(),
              message.by(),
              message.resource(),
              message.on().orElseThrow(),
              message.at(),
              message.standings()));
      return message.id();
    }
    return messages
        .alike(message)
        .filter(there -> there.words().equals(message.words()))
        .map(Message::id)
        .orElseThrow(() ->
            new Unacceptable(
                "on",
                "You have told of a change after this, on that day. Give another day, or take that"
                    + " one back first."));
  }

  private Message message(ShownResource resource, Change change) {
    var words =
        Given.words(
            "words", change.words(), Kind.PRACTICE.longest(), "Say what you did differently.");
    var difference =
        Difference.of(change.difference())
            .orElseThrow(
                () -> new Unacceptable("difference", "Choose for whom it made a difference."));
    var on = day(change.on());
    List<Standing> standings = teller.standings(on);
    return new Message(
        UUID.randomUUID(),
        0,
        Kind.PRACTICE,
        teller.person().id(),
        resource.id(),
        teller.behind(resource.id()),
        words,
        Optional.of(difference),
        Optional.of(on),
        teller.now(),
        State.WAITING,
        "",
        standings);
  }

  private LocalDate day(@Nullable LocalDate given) {
    if (given == null) {
      throw new Unacceptable("on", "Say when. About is good enough.");
    }
    if (given.isAfter(teller.today())) {
      throw new Unacceptable("on", "This day is still to come. Give one that has been.");
    }
    if (given.isBefore(teller.today().minusYears(YEARS))) {
      throw new Unacceptable("on", "Give a day of the last " + YEARS + " years.");
    }
    return given;
  }
}
