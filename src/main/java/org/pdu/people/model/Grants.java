package org.pdu.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

/** Who holds which role, since when, by whom and why: kept for good, ended but never changed. */
public interface Grants {
  /** Reason and name are shown at most this long. */
  int LONGEST_REASON = 500;

  /**
   * A grant as kept.
   *
   * @param organisation its name; empty for the whole partnership
   * @param since the day it was granted
   * @param grantedBy name of the one who granted it; empty for the product itself
   * @param endsOn the last day, when it has one
   * @param ended how it ended before its last day, when it did
   */
  record Kept(
      UUID id,
      PersonId person,
      Grant grant,
      String organisation,
      LocalDate since,
      String grantedBy,
      String reason,
      Optional<LocalDate> endsOn,
      Optional<Ended> ended) {

    /** Whether the role is held on a day. */
    public boolean holdsOn(LocalDate day) {
      return ended.isEmpty() && endsOn.map(last -> !last.isBefore(day)).orElse(true);
    }
  }

  /** How a grant ended. */
  record Ended(LocalDate on, String by, String reason) {}

  /** A grant to be kept. */
  record Wanted(PersonId to, Grant grant, PersonId by, String reason, Optional<LocalDate> endsOn) {}

  /** Somebody found. */
  record Found(PersonId id, String name, String email, List<String> roles) {}

  /** Everything a person was ever granted, newest first. */
  List<Kept> of(PersonId person);

  Optional<Kept> byId(UUID grant);

  /** Lets one change of a person's roles happen at a time; holds until the transaction ends. */
  void inTurn(PersonId person);

  /** The grant's id. */
  UUID add(Wanted wanted);

  /** Ends it now; a grant that has ended stays as it is. */
  void end(UUID grant, PersonId by, String reason);

  /** How many open accounts besides this person's administer for good; holds the answer still. */
  int administratorsBeside(PersonId person);

  /**
   * People by name, after one already seen.
   *
   * @param words part of name or e-mail address; empty for whoever holds a role
   * @param within only who works, or holds a role, in one of these; empty for everybody
   */
  List<Found> find(String words, Optional<Set<OrganisationId>> within, String after, int most);

  /** Whether somebody works in one of these organisations today, or holds a role there. */
  boolean belongs(PersonId person, Set<OrganisationId> organisations);
}
