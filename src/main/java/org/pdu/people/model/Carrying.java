package org.pdu.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Affiliation;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.ServiceId;

/** What reaches beyond a place's last day ends there, and goes on at its successor. */
public interface Carrying {
  /**
   * What became of people's places, each as it now stands.
   *
   * @param ended with the last day
   * @param begun the day after, at the successor
   * @param moved as a whole, because they had not begun
   */
  record Carried(List<Affiliation> ended, List<Affiliation> begun, List<Affiliation> moved) {}

  /**
   * Ends the affiliations at a service; whose had not begun by the last day goes over as a whole.
   * Teams go over to their own successors. All of them in a few statements, however many they are.
   *
   * @param to where they go on; empty where they just end
   */
  Carried affiliations(Part service, LocalDate lastDay, Optional<Part> to);

  /** Takes people out of a team after its last day; in the service they stay. */
  Carried leaveTeam(Part team, LocalDate lastDay);

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
