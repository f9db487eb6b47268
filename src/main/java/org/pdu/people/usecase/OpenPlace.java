package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.people.model.PlaceChange.Kind;
import org.pdu.people.model.Sector;
import org.pdu.people.model.Structure;
import org.pdu.people.model.Structure.Profile;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Opens an organisation, a service or a team from a day on. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class OpenPlace {
  private static final String TAKEN =
      "There is one of this name already. Use that, or another name.";

  @Inject PlaceReach reach;
  @Inject Structure structure;
  @Inject PlaceChange.History history;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * An organisation.
   *
   * @param sector a sector's code
   */
  public record NewOrganisation(String name, String sector, String area) {}

  /**
   * @throws NotAllowed when the caller may not open organisations
   */
  @Allow({PDU_STAFF, ADMINISTRATOR})
  public void may() {
    reach.keep();
  }

  /**
   * @throws NotAllowed when the caller does not keep the list
   * @throws Unacceptable when something is missing, or the name is taken
   */
  @Allow({PDU_STAFF, ADMINISTRATOR})
  public Part organisation(NewOrganisation asked, Wish wish) {
    reach.keep();
    var sector = Sector.of(asked.sector());
    checked(asked.name(), wish)
        .flaw(sector.isEmpty(), "sector", "Choose what the organisation is there for.")
        .text("area", asked.area(), 100, "Say where it works, such as Citywide.")
        .done();
    structure.alone();
    var name = asked.name().strip();
    var slug = structure.freeSlug(Part.Level.ORGANISATION, name);
    var part = Part.organisation(slug, name, day(wish));
    free(part);
    structure.add(part, new Profile(sector.orElseThrow(), asked.area().strip()));
    return opened(part, wish);
  }

  /**
   * @param kind what sort of service, in a word or two; may be nothing
   * @throws NotFound when there is no such organisation
   * @throws Unacceptable when something is missing, the name is taken, or the organisation is not
   *     open from that day on
   */
  public Part service(String organisation, String name, String kind, Wish wish) {
    var within = reach.organisation(organisation);
    checked(name, wish).optional("kind", kind, 60).done();
    structure.alone();
    fits(within, wish);
    var slug = structure.freeSlug(Part.Level.SERVICE, name);
    var part = within.newService(slug, name.strip(), day(wish));
    free(part);
    structure.add(part, kind.strip());
    return opened(part, wish);
  }

  /**
   * @throws NotFound when there is no such service
   * @throws Unacceptable when something is missing, the name is taken, or the service is not open
   *     from that day on
   */
  public Part team(String service, String name, Wish wish) {
    var within = reach.service(service);
    checked(name, wish).done();
    structure.alone();
    fits(within, wish);
    var part = within.newTeam(name.strip(), day(wish));
    free(part);
    structure.add(part, "");
    return opened(part, wish);
  }

  private Checks checked(String name, Wish wish) {
    return new Checks()
        .text("name", name, 120, "Give a name.")
        .day(wish.day(), clock.today().plusYears(1))
        .reason(wish.reason());
  }

  /** Asked again under the lock: somebody may have closed it meanwhile. */
  private void fits(Part within, Wish wish) {
    var now = reach.part(within.level(), within.slug());
    new Checks()
        .flaw(
            !now.life().on(day(wish)) || now.life().closes().isPresent(),
            "day",
            "%s is not open from that day on. Choose another day.".formatted(now.name()))
        .done();
  }

  private void free(Part part) {
    if (structure.taken(part, part.name())) {
      throw new Unacceptable("name", TAKEN);
    }
  }

  private static java.time.LocalDate day(Wish wish) {
    return java.util.Objects.requireNonNull(wish.day());
  }

  private Part opened(Part part, Wish wish) {
    history.add(
        PlaceChange.of(part, Kind.OPENED, day(wish), wish.reason().strip()), person.id().value());
    audit.record(
        person.id().value(), "people." + part.level().word() + "-opened", part.id().toString());
    return part;
  }
}
