package org.pdu.people.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.pdu.people.CurrentPerson;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.people.model.PlaceChange.Kind;
import org.pdu.people.usecase.Succession.Deed;
import org.pdu.platform.audit.AuditTrail;

/** Writes down what becomes of places: in their history, and in the audit trail. */
@Dependent
public class PlaceBook {
  @Inject PlaceChange.History history;
  @Inject Succession succession;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;

  Deed deed(Wish wish) {
    return new Deed(Ending.day(wish), wish.reason().strip(), person.id().value());
  }

  Succession succession() {
    return succession;
  }

  void closed(Part part, Deed deed) {
    history.add(PlaceChange.of(part, Kind.CLOSED, deed.lastDay(), deed.reason()), deed.by());
  }

  void merged(Part part, Part into, Deed deed) {
    history.add(
        PlaceChange.of(part, Kind.MERGED, deed.lastDay(), deed.reason())
            .with(into.id(), into.name()),
        deed.by());
    history.add(
        PlaceChange.of(into, Kind.TOOK_OVER, deed.lastDay().plusDays(1), deed.reason())
            .with(part.id(), part.name()),
        deed.by());
  }

  void audited(Part part, String what) {
    audit.record(
        person.id().value(), "people." + part.level().word() + "-" + what, part.id().toString());
  }
}
