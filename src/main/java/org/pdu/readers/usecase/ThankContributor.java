package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.library.Resources;
import org.pdu.library.ShownResource;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.Message;
import org.pdu.readers.model.Message.Kind;
import org.pdu.readers.model.Message.State;
import org.pdu.readers.model.Messages;

/** Thanks whoever is behind a resource. Somebody else reads it first. */
@UseCase
@Allow(Role.LEARNER)
public class ThankContributor {
  @Inject Messages messages;
  @Inject Shelf shelf;
  @Inject Resources resources;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * What may be thanked for.
   *
   * @throws NotFound when nobody is there to be thanked, or it is the caller
   */
  public ShownResource resource(String slugOrId) {
    var resource = shelf.one(slugOrId);
    boolean anothers =
        resources.behind(resource.id()).filter(one -> !one.equals(person.id())).isPresent();
    if (!anothers) {
      throw new NotFound("There is nobody here for you to thank.");
    }
    return resource;
  }

  /**
   * Says it. The same once more is said once.
   *
   * @return its id
   */
  public UUID thank(String slugOrId, String words) {
    var resource = shelf.one(slugOrId);
    var to = contributor(resource);
    var said = Given.words("words", words, Kind.THANKS.longest(), "Write a few words.");
    var thanks = thanks(resource, to, said);
    if (messages.add(thanks)) {
      audit.record(person.id().value(), "readers.thanks-said", "message " + thanks.id());
      return thanks.id();
    }
    return messages
        .alike(thanks)
        .filter(there -> there.words().equals(said))
        .map(Message::id)
        .orElseThrow(() ->
            new Conflict(
                "You have said thank you for this already. You can take that back and write"
                    + " another."));
  }

  private Message thanks(ShownResource resource, PersonId to, String words) {
    return new Message(
        UUID.randomUUID(),
        0,
        Kind.THANKS,
        person.id(),
        resource.id(),
        Optional.of(to),
        words,
        Optional.empty(),
        Optional.empty(),
        clock.now(),
        State.WAITING,
        "",
        List.of());
  }

  private PersonId contributor(ShownResource resource) {
    var to =
        resources
            .behind(resource.id())
            .orElseThrow(
                () -> new Conflict("Nobody who has an account here is behind this, to read it."));
    if (to.equals(person.id())) {
      throw new Conflict("This is your own. Others can thank you for it.");
    }
    return to;
  }
}
