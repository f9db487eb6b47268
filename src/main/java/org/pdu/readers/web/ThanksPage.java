package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ShowMessages;
import org.pdu.readers.usecase.ShowMessages.Line;
import org.pdu.readers.usecase.TakeBackMessage;

/** What others wrote to the person, and the thanks that the person said. */
@Named
@RequestScoped
public class ThanksPage {
  @Inject ShowMessages messages;
  @Inject TakeBackMessage takeBack;
  @Inject CurrentPerson person;
  private @Nullable Leaf<Line> received;
  private @Nullable Leaf<Line> said;

  public void show() {
    getReceived();
    getSaid();
  }

  public Leaf<Line> getReceived() {
    if (received == null) {
      received = messages.received(Forms.parameter("after"));
    }
    return received;
  }

  public Leaf<Line> getSaid() {
    if (said == null) {
      said = messages.ownThanks(Forms.parameter("afterSaid"));
    }
    return said;
  }

  /** Whether the person reads words before others do. */
  public boolean isReviews() {
    return person.holds(Role.EXPERT_CITIZEN) || person.holds(Role.PDU_STAFF);
  }

  public void act() throws IOException {
    var chosen = Forms.sent("back");
    if (!chosen.isEmpty()) {
      takeBack.of(chosen);
      Forms.go("/thanks?back");
    }
  }
}
