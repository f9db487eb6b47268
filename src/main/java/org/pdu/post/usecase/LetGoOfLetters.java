package org.pdu.post.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;
import org.pdu.post.model.LettersKept;

/** Tells which letters went to a person, and lets go of them when the person leaves. */
@Reaction
public class LetGoOfLetters {
  @Inject LettersKept letters;

  void tell(@Observes PersonalDataAsked asked) {
    asked.add(letters.about(asked.person(), asked.email()));
  }

  void letGo(@Observes PersonLeft left) {
    letters.letGo(left.person(), left.email(), left.name());
  }
}
