package org.pdu.people;

/** What a person may do. Whoever is signed in is a learner: everyone here learns. */
public enum Role {
  LEARNER,
  LEAD,
  EXPERT_CITIZEN,
  FACILITATOR,
  PDU_STAFF,
  ANALYST,
  COMMISSIONER,
  ADMINISTRATOR
}
