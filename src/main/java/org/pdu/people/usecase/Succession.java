package org.pdu.people.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Affiliations.Word;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceClosed;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Carrying;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;
import org.pdu.people.model.PlaceChange.Kind;
import org.pdu.people.model.Structure;

/**
 * What becomes of a service that closes here, or goes on elsewhere: its people and what it said of
 * its size go over on the same day, and whoever counts hears of it in the same transaction.
 */
@Dependent
public class Succession {
  @Inject Structure structure;
  @Inject Carrying carrying;
  @Inject KeepAffiliations keep;
  @Inject PlaceChange.History history;
  @Inject Event<Object> facts;

  /** Who records what, and why. */
  record Deed(LocalDate lastDay, String reason, UUID by) {}

  /** Closes a service, its teams with it, without anything that goes on. */
  void end(Part service, Deed deed) {
    for (var team : structure.teamsOf(id(service))) {
      if (!team.life().endsBefore(deed.lastDay().plusDays(1))) {
        structure.close(team, deed.lastDay(), Optional.empty());
        history.add(PlaceChange.of(team, Kind.CLOSED, deed.lastDay(), deed.reason()), deed.by());
      }
    }
    structure.close(service, deed.lastDay(), Optional.empty());
    history.add(PlaceChange.of(service, Kind.CLOSED, deed.lastDay(), deed.reason()), deed.by());
    carry(service, deed, Optional.empty());
  }

  /** Closes a service here and opens its successor in another organisation the day after. */
  Part goOn(Part service, Part target, Deed deed) {
    var opens = deed.lastDay().plusDays(1);
    var slug = structure.freeSlug(Part.Level.SERVICE, service.name());
    var next = target.newService(slug, service.name(), opens);
    structure.add(next, structure.kindOf(service));
    var here = structure.organisation(service.organisation()).orElseThrow();
    history.add(
        PlaceChange.of(next, Kind.MOVED_IN, opens, deed.reason()).with(here.id(), here.name()),
        deed.by());
    teams(service, next, deed);
    structure.close(service, deed.lastDay(), Optional.of(next.id()));
    history.add(
        PlaceChange.of(service, Kind.MOVED_AWAY, deed.lastDay(), deed.reason())
            .with(target.id(), target.name()),
        deed.by());
    carry(service, deed, Optional.of(next));
    return next;
  }

  private void teams(Part service, Part next, Deed deed) {
    var opens = deed.lastDay().plusDays(1);
    for (var team : structure.teamsOf(id(service))) {
      if (!team.life().endsBefore(opens)) {
        var its = next.newTeam(team.name(), opens);
        structure.add(its, "");
        history.add(
            PlaceChange.of(its, Kind.MOVED_IN, opens, deed.reason())
                .with(service.id(), service.name()),
            deed.by());
        structure.close(team, deed.lastDay(), Optional.of(its.id()));
        history.add(
            PlaceChange.of(team, Kind.MOVED_AWAY, deed.lastDay(), deed.reason())
                .with(next.id(), next.name()),
            deed.by());
      }
    }
  }

  private void carry(Part service, Deed deed, Optional<Part> next) {
    keep.carried(carrying.affiliations(service, deed.lastDay(), next), word(deed));
    next.ifPresent(to ->
        carrying
            .headcounts(id(service), to, deed.lastDay(), deed.by())
            .forEach(facts.select(HeadcountRecorded.class)::fire));
    facts
        .select(ServiceClosed.class)
        .fire(new ServiceClosed(service.organisation(), id(service), deed.lastDay()));
  }

  /** Takes people out of a team that closes; in the service they stay. */
  void leaveTeam(Part team, Deed deed) {
    keep.carried(carrying.leaveTeam(team, deed.lastDay()), word(deed));
  }

  private static Word word(Deed deed) {
    return new Word(new PersonId(deed.by()), deed.reason());
  }

  private static ServiceId id(Part service) {
    return new ServiceId(service.id());
  }
}
