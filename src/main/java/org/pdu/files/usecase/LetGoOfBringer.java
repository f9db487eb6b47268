package org.pdu.files.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.files.model.FilesKept;
import org.pdu.people.Forgetting;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;

/** Tells who brought which files, and takes the person's name out of what files are called. */
@Reaction
public class LetGoOfBringer {
  @Inject FilesKept kept;

  void tell(@Observes PersonalDataAsked asked) {
    asked.add(kept.about(asked.person()));
  }

  void keep(@Observes Forgetting forgetting) {
    forgetting.stay(kept.bringers(forgetting.people()));
  }

  void letGo(@Observes PersonLeft left) {
    kept.unname(left.person(), left.email(), left.name());
  }
}
