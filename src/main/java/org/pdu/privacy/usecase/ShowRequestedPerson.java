package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.privacy.model.Leaving;
import org.pdu.privacy.model.Leavings;

/** Shows an administrator the one person a request is about; opening it is a look. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class ShowRequestedPerson {
  private static final int MOST = 20;

  @Inject CurrentPerson administrator;
  @Inject RequestedPerson requested;
  @Inject WhoLooked who;
  @Inject Leavings leavings;
  @Inject AuditTrail audit;

  /** Enough to be sure that it is the right one. */
  public record Asked(
      String id,
      String name,
      String email,
      boolean open,
      Optional<Leaving> leaving,
      List<SeenLook> looks) {}

  /**
   * @throws org.pdu.platform.problem.NotFound when nobody has that id, or has left
   */
  public Asked one(String id) {
    var person = requested.by(id);
    if (!person.id().equals(administrator.id())) {
      audit.read(administrator.id().value(), "privacy.person-looked-up", person.id().value(), "");
    }
    return new Asked(
        person.id().toString(),
        person.name(),
        person.email(),
        person.open(),
        leavings.open(person.id()),
        who.at(person.id(), "", MOST).items());
  }
}
