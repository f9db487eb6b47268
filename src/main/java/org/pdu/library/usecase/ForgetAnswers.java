package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.library.ResourceHidden;
import org.pdu.platform.Reaction;
import org.pdu.platform.rest.KeptAnswers;

/** What programs were answered about a resource is not given again once its words are gone. */
@Reaction
public class ForgetAnswers {
  @Inject KeptAnswers answers;

  void on(@Observes ResourceHidden hidden) {
    if (hidden.forGood()) {
      answers.forgetNaming(hidden.id().toString());
    }
  }
}
