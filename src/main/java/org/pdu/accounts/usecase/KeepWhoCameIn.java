package org.pdu.accounts.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.accounts.model.LetIn;
import org.pdu.people.Forgetting;
import org.pdu.platform.Reaction;

/** Whoever can come in, or ever did, is not taken out as if never entered. */
@Reaction
public class KeepWhoCameIn {
  @Inject LetIn letIn;

  void on(@Observes Forgetting forgetting) {
    forgetting.stay(letIn.among(forgetting.addresses()));
  }
}
