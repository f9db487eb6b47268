package org.pdu.readers.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.Forgetting;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;
import org.pdu.readers.model.ReadersKept;

/** Tells what somebody keeps, listed and said as a reader, and lets go of it when they leave. */
@Reaction
public class LetGoOfReader {
  @Inject ReadersKept kept;

  void tell(@Observes PersonalDataAsked asked) {
    kept.about(asked.person()).forEach(asked::add);
  }

  void keep(@Observes Forgetting forgetting) {
    forgetting.stay(kept.known(forgetting.people()));
  }

  void letGo(@Observes PersonLeft left) {
    kept.letGo(left.person());
  }
}
