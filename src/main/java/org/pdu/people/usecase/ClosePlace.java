package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.model.Carrying;
import org.pdu.people.model.Part;
import org.pdu.people.model.Structure;
import org.pdu.people.usecase.Succession.Deed;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;

/**
 * Closes a place after its last day. Whoever works there beyond has no place there from the next
 * day on; all that was counted up to then stays.
 */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ClosePlace {
  @Inject PlaceReach reach;
  @Inject Structure structure;
  @Inject Carrying carrying;
  @Inject Ending ending;
  @Inject PlaceBook book;

  /**
   * @param slug of an organisation or service, or the id of a team
   * @throws NotFound when there is none
   * @throws NotAllowed when it is not the caller's to close
   * @throws Unacceptable when something is missing or the day makes no sense
   * @throws Outdated when somebody changed it meanwhile
   * @throws Conflict when it closes on another day, or somebody's place there begins only later
   */
  public Part after(Part.Level level, String slug, Wish wish) {
    may(level, slug);
    ending.check(wish);
    structure.alone();
    var part = may(level, slug);
    if (Ending.done(part, wish)) {
      return part;
    }
    PlaceReach.unchanged(part, wish.seen());
    var day = Ending.day(wish);
    ending.check(part, day);
    var deed = book.deed(wish);
    switch (level) {
      case ORGANISATION -> organisation(part, deed);
      case SERVICE -> service(part, deed);
      case TEAM -> team(part, deed);
    }
    book.audited(part, "closed");
    return reach.part(level, slug);
  }

  /**
   * What would happen; refuses what {@link #after} would, and changes nothing.
   *
   * @throws Unacceptable when something is missing or the day makes no sense
   */
  public Consequences look(Part.Level level, String slug, Wish wish) {
    var part = may(level, slug);
    ending.check(wish);
    ending.check(part, Ending.day(wish));
    var services =
        level == Part.Level.ORGANISATION
            ? structure.servicesOf(part.organisation()).stream()
                .filter(service -> !service.life().endsBefore(Ending.day(wish).plusDays(1)))
                .toList()
            : List.<Part>of();
    return new Consequences(
        part, Optional.empty(), services, carrying.reachingBeyond(part, Ending.day(wish)));
  }

  private Part may(Part.Level level, String slug) {
    var part = reach.part(level, slug);
    if (level == Part.Level.ORGANISATION) {
      reach.keep();
    }
    return part;
  }

  private void organisation(Part part, Deed deed) {
    for (var service : structure.servicesOf(part.organisation())) {
      if (!service.life().endsBefore(deed.lastDay().plusDays(1))) {
        service(service, deed);
      }
    }
    structure.close(part, deed.lastDay(), Optional.empty());
    book.closed(part, deed);
  }

  private void service(Part service, Deed deed) {
    ending.check(service, deed.lastDay());
    long later = carrying.beginningAfter(service, deed.lastDay());
    if (later > 0) {
      throw new Conflict(
          "%s: %d people have a place there that begins only after that day. Choose a later day, or change their places first."
              .formatted(service.name(), later));
    }
    book.succession().end(service, deed);
  }

  private void team(Part team, Deed deed) {
    structure.close(team, deed.lastDay(), Optional.empty());
    book.closed(team, deed);
    book.succession().leaveTeam(team, deed);
  }
}
