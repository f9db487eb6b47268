package org.pdu.library.usecase;

import jakarta.inject.Inject;
import org.pdu.library.model.Resource;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** Begins a resource and takes down what its contributor allows: both, or neither. */
@UseCase
@Allow({Role.EXPERT_CITIZEN, Role.FACILITATOR, Role.REVIEWER, Role.PDU_STAFF})
public class BeginWithConsent {
  @Inject WriteResource write;
  @Inject GiveConsent consent;

  /**
   * @throws org.pdu.platform.problem.Unacceptable when something of either can't be, by field
   */
  public Resource begin(Draft draft, GiveConsent.Wish wish) {
    var resource = write.begin(draft);
    consent.give(resource.id().toString(), wish);
    return resource;
  }
}
