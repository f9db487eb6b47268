package org.pdu.people.rest;

import org.pdu.people.model.Structure.Listed;
import org.pdu.people.model.Structure.Profile;

/**
 * An organisation with what it is there for.
 *
 * @param services how many are open today
 */
public record OrganisationJson(PlaceJson place, String sector, String area, long services) {
  static OrganisationJson of(Listed line) {
    return of(PlaceJson.of(line.organisation()), line.profile(), line.services());
  }

  static OrganisationJson of(PlaceJson place, Profile profile, long services) {
    return new OrganisationJson(place, profile.sector().code(), profile.area(), services);
  }
}
