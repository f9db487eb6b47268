package org.pdu.outcomes.model;

import java.util.UUID;
import org.pdu.people.Place;

/**
 * How a unit is taken apart in a table.
 *
 * @param within the city or an organisation
 */
public record Split(Place.Kind by, Unit within) {
  /** The unit of one row. */
  public Unit row(UUID id) {
    return switch (by) {
      case ORGANISATION -> Unit.organisation(id);
      case SERVICE -> Unit.service(within.organisation(), id);
      case JOB_ROLE -> within.as(id);
    };
  }
}
