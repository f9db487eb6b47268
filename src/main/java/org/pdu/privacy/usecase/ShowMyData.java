package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.DataSection;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.DataPackage;
import org.pdu.privacy.model.Leaving;
import org.pdu.privacy.model.Leavings;

/** Shows people everything that is kept about them, and hands it to them to take away. */
@UseCase
@Allow(Role.LEARNER)
public class ShowMyData {
  private static final int SHOWN = 5;

  @Inject CurrentPerson person;
  @Inject GatherData gather;
  @Inject WhoLooked who;
  @Inject Leavings leavings;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * What is kept.
   *
   * @param leaving what the person has asked for, while it can be stopped
   */
  public record Overview(
      List<DataSection> sections, List<SeenLook> looks, Optional<Leaving> leaving) {}

  /** Of whoever asks. */
  public Overview own() {
    return new Overview(
        gather.about(person.id(), true),
        who.at(person.id(), "", SHOWN).items(),
        leavings.open(person.id()));
  }

  /** All of it, for the person alone. */
  public DataPackage download() {
    audit.record(person.id().value(), "privacy.own-data-downloaded", "own data");
    return new DataPackage(person.name(), clock.today(), gather.about(person.id(), true));
  }
}
