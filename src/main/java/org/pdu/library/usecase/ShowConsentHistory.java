package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.pdu.consent.Consent;
import org.pdu.consent.ConsentText;
import org.pdu.consent.Consents;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Part;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** Shows what was allowed of a resource, to those whom it concerns. */
@UseCase
@Allow(Role.LEARNER)
public class ShowConsentHistory {
  @Inject Catalogue catalogue;
  @Inject Consents consents;
  @Inject Parts parts;
  @Inject Traces traces;

  /** What is offered to somebody who is about to share: the text, and when to ask again. */
  public record Offer(ConsentText text, LocalDate reviewOn) {}

  /**
   * All that were given, newest first.
   *
   * @throws org.pdu.platform.problem.NotFound when there is none, or whoever asks neither wrote it
   *     nor gave it their experience nor looks after the library
   * @throws org.pdu.platform.problem.Gone when it was taken back
   */
  public List<Consent> of(String id) {
    var resource = catalogue.find(id).orElseThrow(WriteResource::none);
    var mine = parts.of(resource);
    boolean concerned =
        mine.contains(Part.AUTHOR)
            || mine.contains(Part.CONTRIBUTOR)
            || mine.contains(Part.STAFF) && ShowWorkbench.concerns(resource, mine);
    if (!concerned) {
      throw WriteResource.none();
    }
    Parts.mustBeThere(resource);
    return consents.history(Parts.work(resource));
  }

  public Offer offer() {
    return new Offer(consents.text(), traces.today().plusYears(1));
  }
}
