package org.pdu.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.ServiceId;

/** What reaches beyond a place's last day ends there, and goes on at its successor. */
public interface Carrying {
  /**
   * Ends the affiliations at a service; whose had not begun by the last day goes over as a whole.
   * Teams go over to their own successors.
   *
   * @param to where they go on; empty where they just end
   * @return every affiliation that changed or began, as it now stands
   */
  List<AffiliationRecorded> affiliations(Part service, LocalDate lastDay, Optional<Part> to);

  /** Takes people out of a team after its last day; in the service they stay. */
  List<AffiliationRecorded> leaveTeam(Part team, LocalDate lastDay);

  /**
   * What a service said of its size, from the day after the last, as its successor's own word.
   *
   * @param by who recorded the move
   */
  List<HeadcountRecorded> headcounts(ServiceId from, Part to, LocalDate lastDay, UUID by);

  /** How many people have a place there after that day. */
  long reachingBeyond(Part part, LocalDate lastDay);

  /** How many have a place there that only begins after that day. */
  long beginningAfter(Part part, LocalDate lastDay);
}
