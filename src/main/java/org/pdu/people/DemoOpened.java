package org.pdu.people;

import java.util.List;

/** The demonstration is open: these invented people are to be let in. */
public record DemoOpened(List<SignIn> signIns) {
  /** Somebody who shows the product in a role. */
  public record SignIn(PersonId person, String email, String name, Role role) {}
}
