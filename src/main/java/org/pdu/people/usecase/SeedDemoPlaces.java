package org.pdu.people.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.people.DemoPartnershipSeeded;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.people.Standing;
import org.pdu.people.model.OrganisationRequests;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.people.model.Sector;
import org.pdu.platform.Reaction;
import org.pdu.platform.time.CityClock;

/** Invents something that happened to a place, and somebody who asks for one. */
@Reaction
public class SeedDemoPlaces {
  private static final String FORMER = "Harebell Night Rooms";
  private static final int MONTHS_AGO = 14;

  @Inject PlaceChange.History history;
  @Inject OrganisationRequests requests;
  @Inject Directory directory;
  @Inject CityClock clock;

  void on(@Observes DemoPartnershipSeeded seeded) {
    var staff = seeded.showing(Role.PDU_STAFF);
    var lead = seeded.showing(Role.LEAD);
    if (staff.isPresent() && lead.isPresent()) {
      var day = clock.today().minusMonths(MONTHS_AGO);
      directory.standingsOf(lead.get(), day).stream()
          .limit(1)
          .forEach(at -> renamed(at, day, staff.get()));
    }
    requests.add(
        new OrganisationRequests.Asked(
            "Rowan Yard Trust (invented)",
            Sector.VOLUNTARY,
            "Thessle Vale",
            "Ines Marlow (invented)",
            "ines.marlow@people.example"),
        clock.now());
  }

  private void renamed(Standing at, LocalDate day, PersonId by) {
    history.add(
        new PlaceChange(
            Part.Level.SERVICE,
            at.service().value(),
            PlaceChange.Kind.RENAMED,
            day,
            at.serviceName(),
            FORMER,
            Optional.empty(),
            Optional.empty(),
            "Invented for the demonstration: people who stay there chose the name.",
            ""),
        by.value());
  }
}
