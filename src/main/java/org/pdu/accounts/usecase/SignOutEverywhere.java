package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Ends every sign-in of the person who asks, in browsers and programs alike. */
@UseCase
@Allow(Role.LEARNER)
public class SignOutEverywhere {
  @Inject CurrentPerson person;
  @Inject SignIns signIns;
  @Inject Diary diary;
  @Inject CityClock clock;

  /** Done at once: a token used in the next moment is worth nothing. */
  public void now() {
    if (signIns.endAll(person.id(), clock.now()).contains(Kind.API)) {
      diary.letter(person.id(), News.TOKENS_ENDED);
    }
    diary.note(person.id(), "people.signed-out-everywhere", "own sign-ins");
  }
}
