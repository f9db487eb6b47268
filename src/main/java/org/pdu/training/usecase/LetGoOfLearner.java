package org.pdu.training.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.Forgetting;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;
import org.pdu.training.model.LearningKept;

/** Tells what is kept of how a person learns, and takes the person out of it on leaving. */
@Reaction
public class LetGoOfLearner {
  @Inject LearningKept kept;

  void tell(@Observes PersonalDataAsked asked) {
    kept.about(asked.person()).forEach(asked::add);
  }

  /** Whoever has learned anything is not taken out as if never entered. */
  void keep(@Observes Forgetting forgetting) {
    forgetting.stay(kept.learners(forgetting.people()));
  }

  void letGo(@Observes PersonLeft left) {
    kept.anonymise(left.person());
  }
}
