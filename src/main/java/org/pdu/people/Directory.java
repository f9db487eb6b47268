package org.pdu.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /** Places of a kind by name, after a place already seen; services of one organisation, or all. */
  List<Place> places(Place.Kind kind, Optional<OrganisationId> within, String after, int most);
}
