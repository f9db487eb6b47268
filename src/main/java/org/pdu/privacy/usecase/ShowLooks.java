package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.rest.Page;

/** Shows people who looked at what is kept of them, or changed it. */
@UseCase
@Allow(Role.LEARNER)
public class ShowLooks {
  /** Looks on a page. */
  public static final int ROWS = 25;

  @Inject CurrentPerson person;
  @Inject WhoLooked who;

  /** A page of looks at what is kept of the caller, newest first. */
  public Page<SeenLook> own(String after) {
    person.mustBeThemself();
    return who.at(person.id(), after, ROWS);
  }
}
