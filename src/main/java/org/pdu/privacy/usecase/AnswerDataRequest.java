package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.DataPackage;
import org.pdu.privacy.model.Look;

/**
 * Answers somebody who asked in writing what is kept about them. Whatever is opened here, the
 * person sees who opened it.
 */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class AnswerDataRequest {
  @Inject RequestedPerson requested;
  @Inject GatherData gather;
  @Inject RecordLook look;
  @Inject CityClock clock;

  /**
   * Everything but what is for the person's eyes alone.
   *
   * @throws org.pdu.platform.problem.Unacceptable when no reason is given
   * @throws org.pdu.platform.problem.NotFound when nobody has that id, or has left
   */
  public DataPackage export(String id, String reason) {
    var person = requested.by(id);
    var why = RequestedPerson.reason(reason);
    look.at(person.id(), Look.Kind.EXPORTED, why);
    return new DataPackage(person.name(), clock.today(), gather.about(person.id(), false));
  }
}
