package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.model.Carrying;
import org.pdu.people.model.Part;
import org.pdu.people.model.Structure;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;

/**
 * Merges an organisation into another: all its services go on there, and it closes itself. Who may
 * do what in the other is granted there anew; nobody gets it by a merger.
 */
@UseCase
@Allow({PDU_STAFF, ADMINISTRATOR})
public class MergeOrganisations {
  @Inject PlaceReach reach;
  @Inject Structure structure;
  @Inject Carrying carrying;
  @Inject Ending ending;
  @Inject PlaceBook book;

  /**
   * @param into the other organisation's slug
   * @return the other organisation
   * @throws NotFound when there is no such organisation
   * @throws Unacceptable when something is missing or makes no sense
   * @throws Outdated when somebody changed it meanwhile
   * @throws Conflict when it, or a service of it, has a later last day already
   */
  public Part into(String slug, String into, Wish wish) {
    reach.organisation(slug);
    ending.check(wish);
    structure.alone();
    var part = reach.organisation(slug);
    var target = Targets.open(structure.organisation(into), wish);
    Targets.another(part, target);
    if (Ending.done(part, wish) && part.successor().equals(Optional.of(target.id()))) {
      return target;
    }
    PlaceReach.unchanged(part, wish.seen());
    var deed = book.deed(wish);
    ending.check(part, deed.lastDay());
    for (var service : going(part, target, deed.lastDay())) {
      book.succession().goOn(service, target, deed);
      book.audited(service, "moved");
    }
    structure.close(part, deed.lastDay(), Optional.of(target.id()));
    book.merged(part, target, deed);
    book.audited(part, "merged");
    return target;
  }

  /**
   * What would happen; refuses what {@link #into} would, and changes nothing.
   *
   * @throws Unacceptable when something is missing or makes no sense
   * @throws Conflict when names clash, or a service has a later last day already
   */
  public Consequences look(String slug, String into, Wish wish) {
    var part = reach.organisation(slug);
    ending.check(wish);
    var target = Targets.open(structure.organisation(into), wish);
    Targets.another(part, target);
    ending.check(part, Ending.day(wish));
    return new Consequences(
        part,
        Optional.of(target),
        going(part, target, Ending.day(wish)),
        carrying.reachingBeyond(part, Ending.day(wish)));
  }

  private List<Part> going(Part part, Part target, LocalDate lastDay) {
    var going =
        structure.servicesOf(part.organisation()).stream()
            .filter(service -> !service.life().endsBefore(lastDay.plusDays(1)))
            .toList();
    for (var service : going) {
      ending.check(service, lastDay);
      if (structure.taken(target.newService("", "", lastDay), service.name())) {
        throw new Conflict(
            "Both have a service called %s. Rename one of them first.".formatted(service.name()));
      }
    }
    return going;
  }
}
