package org.pdu.library.model;

/** What somebody is to a resource; one person can be several. */
public enum Part {
  /** Wrote or edited this edition, or owns the resource. */
  AUTHOR,
  /** Whose experience it is. */
  CONTRIBUTOR,
  /** May help others with their drafts. */
  PEER_EDITOR,
  /** Another Expert Citizen, who may review what is not their own. */
  REVIEWER,
  /** Looks after the library for the partnership. */
  STAFF
}
