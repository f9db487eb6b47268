package org.pdu.privacy.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.Forgetting;
import org.pdu.platform.Reaction;
import org.pdu.privacy.model.Kept;

/** Whoever said or asked anything here is not taken out as if never entered. */
@Reaction
public class KeepWhoAnswered {
  @Inject Kept kept;

  void on(@Observes Forgetting forgetting) {
    forgetting.stay(kept.among(forgetting.people()));
  }
}
