package org.pdu.privacy.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.PersonLeft;
import org.pdu.platform.Reaction;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.rest.KeptAnswers;
import org.pdu.privacy.model.Confidences;
import org.pdu.privacy.model.Looks;

/** Lets go of what privacy and the platform keep about somebody who left. */
@Reaction
public class LetGoOfWhatIsPrivate {
  @Inject Looks looks;
  @Inject AuditTrail audit;
  @Inject Confidences confidences;
  @Inject KeptAnswers answers;

  void on(@Observes PersonLeft left) {
    looks.forgetReasons(left.person());
    audit.forgetReasons(left.person().value());
    confidences.forget(left.person());
    answers.forget(left.person().value(), left.email());
  }
}
