package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.library.ResourceHidden;
import org.pdu.platform.Reaction;
import org.pdu.platform.rest.KeptAnswers;

/** What programs were answered about a resource is not given again once fewer may read it. */
@Reaction
public class ForgetAnswers {
  @Inject KeptAnswers answers;

  void on(@Observes ResourceHidden hidden) {
    answers.forgetNaming(hidden.id().toString());
  }
}
