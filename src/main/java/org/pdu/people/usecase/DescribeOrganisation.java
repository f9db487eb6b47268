package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.Objects;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.people.model.Sector;
import org.pdu.people.model.Structure;
import org.pdu.people.model.Structure.Profile;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/**
 * Says anew, from a day on, what an organisation is there for and where. A lead says where the own
 * one works; its sector, by which organisations are compared, only the Practice Development Unit.
 */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class DescribeOrganisation {
  @Inject PlaceReach reach;
  @Inject Structure structure;
  @Inject PlaceChange.History history;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * What it is.
   *
   * @param sector a sector's code; nothing leaves it as it is
   */
  public record Described(String sector, String area) {}

  /**
   * @throws NotFound when there is none of that slug
   * @throws NotAllowed when it is another's, or a lead would change the sector
   * @throws Unacceptable when something is missing, or the day lies before another change
   * @throws Outdated when somebody changed it meanwhile
   */
  public Part as(String slug, Described described, Wish wish) {
    var part = may(slug);
    var sector = Sector.of(described.sector());
    new Checks()
        .flaw(
            !described.sector().isEmpty() && sector.isEmpty(),
            "sector",
            "Choose what the organisation is there for.")
        .text("area", described.area(), 100, "Say where it works, such as Citywide.")
        .day(wish.day(), clock.today())
        .reason(wish.reason())
        .done();
    structure.alone();
    part = may(slug);
    var was = structure.profileOf(part);
    var now = new Profile(sector.orElse(was.sector()), described.area().strip());
    if (now.equals(was)) {
      return part; // sent twice
    }
    keeps(was, now);
    PlaceReach.unchanged(part, wish.seen());
    describe(part, was, now, wish);
    return reach.organisation(slug);
  }

  /**
   * @throws NotFound when there is none of that slug
   * @throws NotAllowed when it is not the caller's to describe
   */
  public Part may(String slug) {
    return reach.organisation(slug);
  }

  /** Whether the caller may say what it is there for, too. */
  public boolean keeps() {
    return reach.keeps();
  }

  private void keeps(Profile was, Profile now) {
    if (was.sector() != now.sector() && !reach.keeps()) {
      throw new NotAllowed(
          "The Practice Development Unit says what an organisation is there for. Ask them.");
    }
  }

  private void describe(Part part, Profile was, Profile now, Wish wish) {
    var day = Objects.requireNonNull(wish.day());
    var latest = history.latest(part.id()).filter(day::isBefore);
    new Checks()
        .flaw(
            !part.life().on(day), "day", "It is not open on that day. Choose a day on which it is.")
        .flaw(
            latest.isPresent(),
            "day",
            "Something else changed on %s. Choose that day or a later one."
                .formatted(latest.map(Checks::words).orElse("")))
        .done();
    structure.describe(part, now);
    history.add(
        PlaceChange.described(part, was.words(), now.words(), day, wish.reason().strip()),
        person.id().value());
    audit.record(person.id().value(), "people.organisation-described", part.id().toString());
  }
}
