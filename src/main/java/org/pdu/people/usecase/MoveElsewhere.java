package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Carrying;
import org.pdu.people.model.Part;
import org.pdu.people.model.Structure;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;

/**
 * Moves a service to another organisation: here it closes after its last day, there its successor
 * opens the next, with the same people. Figures up to that day stay with the old organisation.
 */
@UseCase
@Allow({PDU_STAFF, ADMINISTRATOR})
public class MoveElsewhere {
  @Inject PlaceReach reach;
  @Inject Structure structure;
  @Inject Carrying carrying;
  @Inject Ending ending;
  @Inject PlaceBook book;

  /** Refuses whoever may not move or merge anything. */
  public void may() {
    // asking is enough: the permission on top of this class answers
  }

  /**
   * @param to the other organisation's slug
   * @return the successor
   * @throws NotFound when there is no such service
   * @throws Unacceptable when something is missing or makes no sense
   * @throws Outdated when somebody changed it meanwhile
   * @throws Conflict when it has a last day already
   */
  public Part to(String slug, String to, Wish wish) {
    reach.service(slug);
    ending.check(wish);
    structure.alone();
    var service = reach.service(slug);
    var target = Targets.open(structure.organisation(to), wish);
    var before = service.successor().map(ServiceId::new).flatMap(structure::service);
    if (Ending.done(service, wish)
        && before.filter(next -> next.organisation().equals(target.organisation())).isPresent()) {
      return before.orElseThrow();
    }
    Targets.another(service, target);
    PlaceReach.unchanged(service, wish.seen());
    ending.check(service, Ending.day(wish));
    free(service, target, wish);
    var moved = book.succession().goOn(service, target, book.deed(wish));
    book.audited(service, "moved");
    return moved;
  }

  /**
   * What would happen; refuses what {@link #to} would, and changes nothing.
   *
   * @throws Unacceptable when something is missing or makes no sense
   */
  public Consequences look(String slug, String to, Wish wish) {
    var service = reach.service(slug);
    ending.check(wish);
    var target = Targets.open(structure.organisation(to), wish);
    Targets.another(service, target);
    ending.check(service, Ending.day(wish));
    free(service, target, wish);
    var people = carrying.reachingBeyond(service, Ending.day(wish));
    return new Consequences(service, Optional.of(target), List.of(), people);
  }

  private void free(Part service, Part target, Wish wish) {
    var next = target.newService("", service.name(), Ending.day(wish));
    if (structure.taken(next, service.name())) {
      throw new Unacceptable(
          "to",
          "%s has a service called %s already. Rename one of them first."
              .formatted(target.name(), service.name()));
    }
  }
}
