package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pdu.people.Affiliation;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.Affiliations;
import org.pdu.people.AffiliationsRecorded;
import org.pdu.people.AffiliationsWithdrawn;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.model.AffiliationRows;
import org.pdu.people.model.Carrying.Carried;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;

/** Writes affiliations, their history, and tells who counts from them. */
@ApplicationScoped
@Transactional
public class KeepAffiliations implements Affiliations {
  @Inject AffiliationRows rows;
  @Inject CityClock clock;
  @Inject Event<Object> facts;

  @Override
  public Set<UUID> record(List<Affiliation> affiliations, Word word) {
    var added = rows.add(affiliations);
    var now = affiliations.stream().filter(one -> added.contains(one.id())).toList();
    rows.say(now, What.RECORDED, word, clock.now());
    tell(now);
    return added;
  }

  @Override
  public void end(Affiliation affiliation, LocalDate last, Word word) {
    if (last.isBefore(affiliation.starts())) {
      withdraw(List.of(affiliation.id()), word);
    } else {
      say(affiliation, last, What.ENDED, word);
    }
  }

  @Override
  public Affiliation correct(Affiliation old, LocalDate from, Place place, Word word) {
    var team = old.service().equals(place.service()) ? rows.team(old.id()) : Optional.<UUID>empty();
    if (from.isAfter(old.starts())) {
      say(old, from.minusDays(1), What.CORRECTED, word);
    } else {
      withdraw(List.of(old.id()), word);
    }
    var fresh =
        new Affiliation(
            UUID.randomUUID(),
            old.person(),
            old.organisation(),
            place.service(),
            place.jobRole(),
            place.share(),
            from,
            old.ends());
    if (record(List.of(fresh), word).isEmpty()) {
      throw runsInto();
    }
    team.ifPresent(in -> rows.join(fresh.id(), in));
    return fresh;
  }

  private void say(Affiliation affiliation, LocalDate last, What what, Word word) {
    if (!rows.end(affiliation.id(), last)) {
      throw runsInto();
    }
    var now = List.of(affiliation.until(last));
    rows.say(now, what, word, clock.now());
    tell(now);
  }

  private static Conflict runsInto() {
    return new Conflict("There is another entry for the same job in the same service that day.");
  }

  @Override
  public void withdraw(Collection<UUID> affiliations, Word word) {
    var gone = rows.remove(affiliations);
    if (!gone.isEmpty()) {
      rows.say(gone, What.WITHDRAWN, word, clock.now());
      facts
          .select(AffiliationsWithdrawn.class)
          .fire(new AffiliationsWithdrawn(gone.stream().map(Affiliation::id).toList()));
    }
  }

  /** Writes down what became of a place's people, and tells it in one go, however many they are. */
  void carried(Carried people, Word word) {
    var now = clock.now();
    rows.say(people.ended(), What.ENDED, word, now);
    rows.say(people.begun(), What.RECORDED, word, now);
    rows.say(people.moved(), What.CORRECTED, word, now);
    tell(Stream.of(people.ended(), people.begun(), people.moved()).flatMap(List::stream).toList());
  }

  private void tell(List<Affiliation> affiliations) {
    if (affiliations.size() == 1) {
      facts.select(AffiliationRecorded.class).fire(affiliations.getFirst().asEvent());
    } else if (!affiliations.isEmpty()) {
      facts
          .select(AffiliationsRecorded.class)
          .fire(new AffiliationsRecorded(affiliations.stream().map(Affiliation::asEvent).toList()));
    }
  }

  @Override
  public Set<UUID> untouched(Collection<UUID> affiliations) {
    return rows.untouched(affiliations);
  }

  @Override
  public List<Affiliation> of(PersonId person, OrganisationId organisation) {
    return rows.of(List.of(person), organisation);
  }

  @Override
  public List<Affiliation> of(Collection<PersonId> people, OrganisationId organisation) {
    return people.isEmpty() ? List.of() : rows.of(people, organisation);
  }

  @Override
  public List<Said> history(PersonId person, OrganisationId organisation) {
    return rows.history(person, organisation);
  }
}
