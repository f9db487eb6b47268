package org.pdu.people.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.PersonalDataAsked;
import org.pdu.people.model.PeopleKept;
import org.pdu.platform.Reaction;

/** Tells what the register keeps about a person. */
@Reaction
public class TellWhoSomebodyIs {
  @Inject PeopleKept people;

  void on(@Observes PersonalDataAsked asked) {
    people.about(asked.person(), asked.email()).forEach(asked::add);
  }
}
