package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.Dashboard.Table;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows the training of the city's or one organisation's workforce on one page. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowDashboard {
  private static final int MONTHS = 24;

  @Inject Figures figures;
  @Inject Directory directory;
  @Inject ShowBreakdown showBreakdown;
  @Inject CountOrganisations countOrganisations;
  @Inject SeenBy seenBy;
  @Inject CurrentPerson person;

  @Inject CityClock clock;

  /**
   * The page.
   *
   * @param organisation whose; empty for the city
   * @param module a module's slug; empty for any
   * @param after where the breakdown by organisation begins
   * @throws NotFound when there is no such organisation
   * @throws NotAllowed when the caller may not see it
   */
  public Dashboard of(Optional<UUID> organisation, String module, String after) {
    var place = organisation.map(this::known);
    var unit = place.map(found -> Unit.organisation(found.id())).orElse(Unit.CITY);
    var pictures = seenBy.of(unit).of(unit, figures.of(unit, module, clock.today()));
    return new Dashboard(
        place.map(Place::name).orElse("The city"),
        unit.isCity(),
        seenBy.exactly(unit),
        clock.today(),
        pictures.get(pictures.size() - 1),
        pictures.subList(Math.max(0, pictures.size() - MONTHS), pictures.size()),
        unit.isCity() ? Optional.of(organisationsTrained(module)) : Optional.empty(),
        tables(organisation, module, after),
        module,
        figures.modules(),
        own(),
        seenBy.rounding().threshold(),
        seenBy.rounding().base());
  }

  /** The one organisation whose page a lead wants first; empty for whoever sees the city. */
  public Optional<UUID> first() {
    var scope = person.scope();
    return scope.city() || scope.organisations().size() != 1
        ? Optional.empty()
        : scope.organisations().stream().findFirst().map(id -> id.value());
  }

  private List<Table> tables(Optional<UUID> organisation, String module, String after) {
    List<Table> tables = new ArrayList<>();
    if (organisation.isPresent()) {
      tables.add(showBreakdown.of(Place.Kind.SERVICE, organisation, module, after));
    } else if (person.scope().city()) {
      tables.add(showBreakdown.of(Place.Kind.ORGANISATION, organisation, module, after));
    }
    tables.add(showBreakdown.of(Place.Kind.JOB_ROLE, organisation, module, ""));
    return tables;
  }

  private MeasureValue organisationsTrained(String module) {
    return countOrganisations.now(module);
  }

  private List<Place> own() {
    return person.scope().organisations().stream()
        .flatMap(id -> directory.place(Place.Kind.ORGANISATION, id.toString()).stream())
        .toList();
  }

  private Place known(UUID organisation) {
    return directory
        .place(Place.Kind.ORGANISATION, organisation.toString())
        .orElseThrow(() -> new NotFound("There is no organisation at this address."));
  }
}
