package org.pdu.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** What other contexts may ask about people and places. */
public interface Directory {
  /** Where a person works on a day: none, one or several places. */
  List<Standing> standingsOf(PersonId person, LocalDate day);

  /** A person's name as it is now. */
  Optional<String> nameOf(PersonId person);

  /** The place with that id, of whichever kind. */
  Optional<Place> place(Place.Kind kind, String id);

  /** The organisation with that slug, which settings name it by. */
  Optional<OrganisationId> organisationCalled(String slug);

  /**
   * Places of a kind that are open today, by name, after a place already seen; services of one
   * organisation, or all. A retired job role is among them while anybody still holds it.
   */
  List<Place> places(Place.Kind kind, Optional<OrganisationId> within, String after, int most);

  /** Whether an organisation or service is open on a day, or a job role still to be chosen. */
  boolean open(Place.Kind kind, UUID id, LocalDate day);

  /** What an organisation or service was called on a day; empty when there is none. */
  Optional<String> nameOn(Place.Kind kind, UUID id, LocalDate day);

  /**
   * How many organisations, or services, there were at the end of each month; in the present month,
   * today.
   *
   * @param within services of this organisation only
   */
  SortedMap<YearMonth, Long> numbers(
      Place.Kind kind, Optional<OrganisationId> within, YearMonth from, YearMonth to);

  /**
   * The job role that a title means: the role's own, or what people call it somewhere. The same in
   * any case of letters and with any spaces; a retired role is none.
   */
  Optional<JobRoleId> jobRoleOf(String title);
}
