package org.pdu.post.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.platform.config.Settings;
import org.pdu.platform.time.CityClock;
import org.pdu.post.Letter;
import org.pdu.post.Letters;
import org.pdu.post.model.Carrier;
import org.pdu.post.model.Mailbox;

/** Letters go into the mailbox, in the transaction of whoever sends them. */
@ApplicationScoped
class KeptLetters implements Letters {
  @Inject Mailbox mailbox;
  @Inject Carrier carrier;
  @Inject Settings settings;
  @Inject CityClock clock;

  @Override
  public void send(Letter letter) {
    mailbox.put(letter, settings.demo() && !carrier.there(), clock.now());
  }
}
