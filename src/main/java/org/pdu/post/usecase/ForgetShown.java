package org.pdu.post.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.DemoClosed;
import org.pdu.platform.Reaction;
import org.pdu.post.model.Mailbox;

/** Where the demonstration is over, the words that its Post page showed go. */
@Reaction
public class ForgetShown {
  @Inject Mailbox mailbox;

  void on(@Observes DemoClosed closed) {
    mailbox.forgetShown();
  }
}
