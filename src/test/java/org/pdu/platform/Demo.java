package org.pdu.platform;

import java.util.Locale;

/** The demo sign-ins, one for each role, and two of another organisation. */
public enum Demo {
  LEARNER,
  LEAD,
  EXPERT,
  FACILITATOR,
  PDU,
  ANALYST,
  COMMISSIONER,
  ADMIN,
  LEAD2,
  LEARNER2;

  /** The e-mail address it signs in with. */
  public String email() {
    return name().toLowerCase(Locale.ROOT) + "@demo.example";
  }
}
