package org.pdu.people;

/** What a person may do. Whoever is signed in is a learner: everyone here learns. */
public enum Role {
  LEARNER,
  LEAD,
  CHAMPION,
  EXPERT_CITIZEN,
  FACILITATOR,
  REVIEWER,
  PDU_STAFF,
  ANALYST,
  COMMISSIONER,
  ADMINISTRATOR
}
