package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.people.model.Structure;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Gives a place another name from a day on. What it was called before that day stays so. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class RenamePlace {
  @Inject PlaceReach reach;
  @Inject Structure structure;
  @Inject PlaceChange.History history;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * An organisation's name is the whole city's; its lead asks those who keep the list.
   *
   * @throws NotFound when there is none
   * @throws Unacceptable when something is missing or taken, or the day lies before another change
   * @throws Outdated when somebody changed it meanwhile
   */
  @Allow({PDU_STAFF, ADMINISTRATOR})
  public Part organisation(String slug, String name, Wish wish) {
    return to(Part.Level.ORGANISATION, slug, name, wish);
  }

  /**
   * @param slug of an organisation or service, or the id of a team
   * @throws NotFound when there is none
   * @throws NotAllowed when it is not the caller's to rename
   * @throws Unacceptable when something is missing or taken, or the day lies before another change
   * @throws Outdated when somebody changed it meanwhile
   */
  public Part to(Part.Level level, String slug, String name, Wish wish) {
    var part = may(level, slug);
    new Checks()
        .text("name", name, 120, "Give a name.")
        .day(wish.day(), clock.today())
        .reason(wish.reason())
        .done();
    structure.alone();
    part = may(level, slug);
    if (part.name().equals(name.strip())) {
      return part; // sent twice
    }
    PlaceReach.unchanged(part, wish.seen());
    var day = Objects.requireNonNull(wish.day());
    check(part, name, day);
    structure.rename(part, name.strip());
    history.add(
        PlaceChange.renamed(part, name.strip(), day, wish.reason().strip()), person.id().value());
    audit.record(person.id().value(), "people." + level.word() + "-renamed", part.id().toString());
    return reach.part(level, slug);
  }

  /**
   * @throws NotFound when there is no such place
   * @throws NotAllowed when it is not the caller's to rename
   */
  public Part may(Part.Level level, String slug) {
    var part = reach.part(level, slug);
    if (level == Part.Level.ORGANISATION) {
      reach.keep();
    }
    return part;
  }

  private void check(Part part, String name, LocalDate day) {
    var latest = history.latest(part.id()).filter(day::isBefore);
    new Checks()
        .flaw(
            structure.taken(part, name),
            "name",
            "There is one of this name already. Use another name.")
        .flaw(
            !part.life().on(day), "day", "It is not open on that day. Choose a day on which it is.")
        .flaw(
            latest.isPresent(),
            "day",
            "Something else changed on %s. Choose that day or a later one."
                .formatted(latest.map(Checks::words).orElse("")))
        .done();
  }
}
