package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pdu.accounts.model.SignIns;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.people.Standing;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows people what is known of themselves. */
@UseCase
@Allow(Role.LEARNER)
public class ShowAccount {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Directory directory;
  @Inject SignIns signIns;
  @Inject CityClock clock;

  /**
   * A role held.
   *
   * @param organisation where; empty for the whole city
   */
  public record Held(Role role, Optional<Where> organisation) {}

  /** An organisation by name. */
  public record Where(OrganisationId id, String name) {}

  /**
   * What is known of a person.
   *
   * @param standings where the person works today
   * @param signIns how many sign-ins hold at present, this one among them
   */
  public record Account(
      PersonId id,
      String name,
      String email,
      List<Held> roles,
      List<Standing> standings,
      int signIns) {}

  /** The account of whoever asks. */
  public Account own() {
    var known = register.byId(person.id()).orElseThrow(() -> new NotFound("No such account."));
    var granted =
        person.grants().stream()
            .sorted(Comparator.comparing(Grant::role))
            .map(grant -> new Held(grant.role(), grant.organisation().map(this::where)));
    return new Account(
        known.id(),
        known.name(),
        known.email(),
        Stream.concat(Stream.of(new Held(Role.LEARNER, Optional.empty())), granted).toList(),
        directory.standingsOf(known.id(), clock.today()),
        signIns.holding(known.id(), clock.now()));
  }

  private Where where(OrganisationId id) {
    var place = directory.place(Place.Kind.ORGANISATION, id.toString());
    return new Where(id, place.map(Place::name).orElse(""));
  }
}
