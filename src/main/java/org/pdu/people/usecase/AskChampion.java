package org.pdu.people.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.ChampionAsked;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Champions;
import org.pdu.people.model.Champions.Cover;
import org.pdu.people.model.Champions.What;
import org.pdu.people.model.Champions.Word;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Lets a lead ask a colleague to be a champion; only that colleague can say yes. */
@UseCase
@Allow({Role.LEAD, Role.PDU_STAFF, Role.ADMINISTRATOR})
public class AskChampion {
  @Inject Champions champions;
  @Inject Reach reach;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;
  @Inject Event<ChampionAsked> asked;

  /** Organisations to choose from. */
  public List<Place> organisations() {
    return reach.organisations("");
  }

  /**
   * How many champions each service of an organisation has.
   *
   * @throws org.pdu.platform.problem.NotAllowed when it is another's
   */
  public List<Cover> cover(String organisation) {
    var place = reach.organisation(organisation);
    return champions.cover(place.organisation().orElseThrow(), clock.today());
  }

  /**
   * Asks; whoever is asked already, or is one, is not asked again.
   *
   * @throws Unacceptable when nobody with that address works there
   * @throws org.pdu.platform.problem.NotAllowed when it is another organisation's service
   */
  public void ask(String service, String email) {
    var place = reach.service(service);
    var at = new ServiceId(place.id());
    var who =
        email.isBlank() || email.indexOf('\0') >= 0
            ? Optional.<org.pdu.people.PersonId>empty()
            : champions.colleague(email.strip(), at, clock.today());
    var colleague =
        who.orElseThrow(() ->
            new Unacceptable(
                "email", "Nobody with this e-mail address works in this service today."));
    var last = champions.last(colleague, at).map(Word::what);
    if (last.filter(what -> what == What.YES || what == What.ASKED).isPresent()) {
      return;
    }
    var organisation = place.organisation().orElseThrow();
    champions.add(
        new Word(colleague, organisation, at, What.ASKED, "", "", Optional.empty(), person.id()),
        clock.now());
    audit.record(
        AuditEntry.deed(person.id().value(), "people.champion-asked", "service " + at)
            .about(colleague.value()));
    asked.fire(new ChampionAsked(colleague, at));
  }
}
