package org.pdu.outcomes.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.outcomes.model.Disclosure;
import org.pdu.outcomes.model.Exact;
import org.pdu.outcomes.model.Rounding;
import org.pdu.outcomes.model.Sight;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.config.Settings;
import org.pdu.platform.problem.NotAllowed;

/**
 * How much the caller may see of a unit: leads see their own organisation in full, everybody else
 * under disclosure control; no lead sees another's.
 */
@ApplicationScoped
class SeenBy {
  @Inject CurrentPerson person;
  @Inject Settings settings;

  /**
   * @throws NotAllowed when the unit is another organisation's and the caller does not see the city
   */
  Sight of(Unit unit) {
    var scope = person.scope();
    var owner = unit.owner();
    if (owner.isPresent() && !scope.seesFiguresOf(owner.get())) {
      throw new NotAllowed("These figures belong to another organisation.");
    }
    return exactly(unit) ? new Exact() : new Disclosure(rounding());
  }

  boolean exactly(Unit unit) {
    return unit.owner().filter(person.scope()::seesPeopleOf).isPresent();
  }

  Rounding rounding() {
    return new Rounding(settings.disclosureThreshold(), settings.disclosureRounding());
  }
}
