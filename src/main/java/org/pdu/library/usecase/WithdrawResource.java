package org.pdu.library.usecase;

import jakarta.inject.Inject;
import org.pdu.consent.Consents;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Part;
import org.pdu.library.model.State;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;

/**
 * Takes a resource back, for good, without a reason: the contributor; or the partnership's staff,
 * when the contributor asks them to.
 */
@UseCase
@Allow(Role.LEARNER)
public class WithdrawResource {
  @Inject Catalogue catalogue;
  @Inject Consents consents;
  @Inject Parts parts;
  @Inject Traces traces;

  /**
   * Doing it twice is no different.
   *
   * @throws org.pdu.platform.problem.NotFound when there is none, or it is not theirs to see
   * @throws NotAllowed when it is not theirs to take back
   */
  public void now(String id) {
    var found = catalogue.find(id).orElseThrow(WriteResource::none);
    // the resource before its consent, as every other verb does: so none waits for another in a
    // ring
    var resource = catalogue.hold(found.id()).orElseThrow(WriteResource::none);
    traces.person().mustBeThemself();
    var mine = parts.of(resource);
    boolean own =
        mine.contains(Part.CONTRIBUTOR)
            || mine.contains(Part.STAFF)
            || parts.owns(resource) && consents.of(Parts.work(resource)).isEmpty();
    if (!own) {
      if (mine.isEmpty() && !resource.shown()) {
        throw WriteResource.none();
      }
      throw new NotAllowed("Only the person whose experience it is can take it back.");
    }
    if (resource.state() != State.WITHDRAWN) {
      consents.withdraw(Parts.work(resource), traces.person().id());
      traces.deed(resource, "resource-taken-back");
    }
  }
}
