package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.readers.model.Message;
import org.pdu.readers.model.Message.Kind;
import org.pdu.readers.model.Messages;

/** Shows what others said to the caller, and what the caller said. Nobody is told who said it. */
@UseCase
@Allow(Role.LEARNER)
public class ShowMessages {
  @Inject Messages messages;
  @Inject Shelf shelf;
  @Inject CurrentPerson person;

  /** A message, and what it is about where that may still be read. */
  public record Line(Message message, Seen about) {}

  /** What was approved for the caller to read, newest first. */
  public Leaf<Line> received(String after) {
    return lines(messages.to(person.id(), Given.before(after), Leaf.SIZE + 1), shelf);
  }

  /** The caller's own thank-yous, newest first. */
  public Leaf<Line> ownThanks(String after) {
    return own(Kind.THANKS, after);
  }

  /** What the caller did differently, newest first. */
  public Leaf<Line> ownChanges(String after) {
    return own(Kind.PRACTICE, after);
  }

  private Leaf<Line> own(Kind kind, String after) {
    return lines(messages.by(person.id(), kind, Given.before(after), Leaf.SIZE + 1), shelf);
  }

  static Leaf<Line> lines(List<Message> found, Shelf shelf) {
    var leaf = Leaf.of(found, Message::number);
    var seen = shelf.seen(leaf.items().stream().map(Message::resource).toList());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      lines.add(new Line(leaf.items().get(i), seen.get(i)));
    }
    return new Leaf<>(lines, leaf.next());
  }
}
