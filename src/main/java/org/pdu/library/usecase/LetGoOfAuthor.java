package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.pdu.consent.Consent;
import org.pdu.consent.Consents;
import org.pdu.files.Files;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Attachments;
import org.pdu.library.model.AuthorsKept;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Resource;
import org.pdu.people.Forgetting;
import org.pdu.people.PersonId;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;

/** Tells what somebody wrote and said here, and takes them out of it on leaving. */
@Reaction
public class LetGoOfAuthor {
  @Inject AuthorsKept kept;
  @Inject Attachments attachments;
  @Inject Files files;
  @Inject Catalogue catalogue;
  @Inject Consents consents;

  void tell(@Observes PersonalDataAsked asked) {
    kept.about(asked.person()).forEach(asked::add);
  }

  void keep(@Observes Forgetting forgetting) {
    forgetting.stay(kept.known(forgetting.people()));
  }

  void letGo(@Observes PersonLeft left) {
    var others = holdingOthers(left.person());
    attachments.unseen(left.person(), others).forEach(files::forget);
    kept.anonymise(left.person(), others);
  }

  /** What holds somebody else's experience is that person's to take back. */
  private List<ResourceId> holdingOthers(PersonId owner) {
    return catalogue.owned(owner, Integer.MAX_VALUE).stream()
        .filter(one ->
            consents
                .of(Parts.work(one))
                .flatMap(Consent::contributor)
                .filter(whose -> !whose.equals(owner))
                .isPresent())
        .map(Resource::id)
        .toList();
  }
}
