package org.pdu.library.usecase;

import jakarta.inject.Inject;
import org.pdu.consent.Consents;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Part;
import org.pdu.library.model.Resource;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;

/** Opens a dispute between contributor and organisation, and lets each side say it is settled. */
@UseCase
@Allow(Role.LEARNER)
public class DisagreeOverResource {
  @Inject Catalogue catalogue;
  @Inject Consents consents;
  @Inject Parts parts;
  @Inject Traces traces;

  /** Opens it: nothing is shown or changed until both say it is settled. */
  public void open(String id, String words) {
    var resource = side(id);
    if (!parts.consented(resource)) {
      throw new Conflict("It is nobody's experience: there is nobody to disagree with.");
    }
    consents.dispute(Parts.work(resource), traces.person().id(), words);
    traces.deed(resource, "dispute-opened");
  }

  /** Says that it is settled, for the side of whoever asks. */
  public void settle(String id) {
    var resource = side(id);
    consents.settle(Parts.work(resource), parts.of(resource).contains(Part.CONTRIBUTOR));
    traces.deed(resource, "dispute-settled");
  }

  private Resource side(String id) {
    var found = catalogue.find(id).orElseThrow(WriteResource::none);
    var resource = catalogue.hold(found.id()).orElseThrow(WriteResource::none);
    Parts.mustBeThere(resource);
    var mine = parts.of(resource);
    if (!mine.contains(Part.CONTRIBUTOR) && !mine.contains(Part.STAFF)) {
      if (mine.isEmpty()) {
        throw WriteResource.none();
      }
      throw new NotAllowed("That is for the contributor and the partnership's staff.");
    }
    return resource;
  }
}
