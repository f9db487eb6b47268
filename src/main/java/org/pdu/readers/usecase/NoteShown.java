package org.pdu.readers.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.library.ResourceHidden;
import org.pdu.library.ResourceShown;
import org.pdu.platform.Reaction;
import org.pdu.readers.model.Follows;
import org.pdu.readers.model.Messages;

/** Notes what is new, for those who follow its topics; and unsays what was said of what is gone. */
@Reaction
public class NoteShown {
  @Inject Follows follows;
  @Inject Messages messages;

  void on(@Observes ResourceShown shown) {
    if (shown.first()) {
      follows.shown(shown.id(), shown.topics(), shown.at());
    }
  }

  void onEnd(@Observes ResourceHidden hidden) {
    if (hidden.forGood()) {
      messages.silence(hidden.id());
    }
  }
}
