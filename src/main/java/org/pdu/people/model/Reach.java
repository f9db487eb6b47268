package org.pdu.people.model;

import org.pdu.people.Role;

/** Where a role can be held: in one organisation, for the whole partnership, or either. */
public enum Reach {
  ORGANISATION,
  PARTNERSHIP,
  EITHER,
  /** Not granted at all: whoever is signed in has it. */
  EVERYBODY;

  /** Of a role. */
  public static Reach of(Role role) {
    return switch (role) {
      case LEARNER -> EVERYBODY;
      case LEAD, CHAMPION -> ORGANISATION;
      case FACILITATOR -> EITHER;
      case EXPERT_CITIZEN, REVIEWER, PDU_STAFF, ANALYST, COMMISSIONER, ADMINISTRATOR -> PARTNERSHIP;
    };
  }

  public boolean allows(boolean inOneOrganisation) {
    return switch (this) {
      case ORGANISATION -> inOneOrganisation;
      case PARTNERSHIP -> !inOneOrganisation;
      case EITHER -> true;
      case EVERYBODY -> false;
    };
  }
}
