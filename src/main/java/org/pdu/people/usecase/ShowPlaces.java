package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.people.model.Structure;
import org.pdu.people.model.Structure.Listed;
import org.pdu.people.model.Structure.Profile;
import org.pdu.people.model.Structure.Wanted;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows organisations, services and teams, and what happened to them. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ShowPlaces {
  /** Lines on a page. */
  public static final int LINES = 25;

  @Inject PlaceReach reach;
  @Inject Structure structure;
  @Inject PlaceChange.History history;
  @Inject CityClock clock;

  /** What is looked for. */
  public record Asked(String words, String sector, boolean closed, String after) {}

  /**
   * @param keeps whether the caller keeps the list
   */
  public record Page(List<Listed> lines, Optional<String> next, boolean keeps) {}

  /**
   * A place with what belongs to it.
   *
   * @param parts services of an organisation, teams of a service, nothing of a team
   * @param keeps whether the caller keeps the list of organisations
   */
  public record Shown(
      Part part,
      Part organisation,
      Profile profile,
      String kind,
      List<Part> parts,
      List<PlaceChange> history,
      Optional<Part> successor,
      boolean keeps) {}

  /** Organisations by name: all, or those that the caller leads. */
  public Page list(Asked asked) {
    var wanted =
        new Wanted(
            asked.words().replace("\0", ""),
            asked.sector().replace("\0", ""),
            asked.closed(),
            reach.among(),
            asked.after());
    var lines = structure.list(wanted, clock.today(), LINES + 1);
    boolean more = lines.size() > LINES;
    var shown = more ? lines.subList(0, LINES) : lines;
    return new Page(
        shown,
        more ? Optional.of(mark(shown.getLast().organisation())) : Optional.empty(),
        reach.keeps());
  }

  private static String mark(Part part) {
    return part.name() + "|" + part.id();
  }

  /** Organisations that are open and not about to close, by name: where something may go on. */
  public List<Part> targets() {
    var wanted = new Wanted("", "", false, reach.among(), "");
    return structure.list(wanted, clock.today(), 1_000).stream()
        .map(Listed::organisation)
        .filter(part -> part.life().closes().isEmpty())
        .toList();
  }

  /**
   * @throws NotFound when there is none of that slug
   * @throws NotAllowed when it is not the caller's to see
   */
  public Shown of(Part.Level level, String slug) {
    var part = reach.part(level, slug);
    var organisation = structure.organisation(part.organisation()).orElseThrow();
    var parts =
        switch (level) {
          case ORGANISATION -> structure.servicesOf(part.organisation());
          case SERVICE -> structure.teamsOf(new ServiceId(part.id()));
          case TEAM -> List.<Part>of();
        };
    var places = Stream.concat(Stream.of(part), parts.stream()).map(Part::id).toList();
    return new Shown(
        part,
        organisation,
        structure.profileOf(organisation),
        level == Part.Level.SERVICE ? structure.kindOf(part) : "",
        parts,
        history.of(places),
        successor(part),
        reach.keeps());
  }

  private Optional<Part> successor(Part part) {
    Optional<UUID> next = part.successor();
    return switch (part.level()) {
      case ORGANISATION -> next.map(OrganisationId::new).flatMap(structure::organisation);
      case SERVICE -> next.map(ServiceId::new).flatMap(structure::service);
      case TEAM -> Optional.empty();
    };
  }
}
