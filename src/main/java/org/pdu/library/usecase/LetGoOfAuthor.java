package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.library.model.AuthorsKept;
import org.pdu.people.Forgetting;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;

/** Tells what somebody wrote and said here, and takes them out of it on leaving. */
@Reaction
public class LetGoOfAuthor {
  @Inject AuthorsKept kept;

  void tell(@Observes PersonalDataAsked asked) {
    kept.about(asked.person()).forEach(asked::add);
  }

  void keep(@Observes Forgetting forgetting) {
    forgetting.stay(kept.known(forgetting.people()));
  }

  void letGo(@Observes PersonLeft left) {
    kept.anonymise(left.person());
  }
}
