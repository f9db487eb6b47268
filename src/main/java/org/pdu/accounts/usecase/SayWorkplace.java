package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.Identities;
import org.pdu.accounts.model.Provider;
import org.pdu.accounts.model.Providers;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.CityClock;

/**
 * Lets somebody whom an organisation's own provider knows say in which of its services they work,
 * once: after that it is their lead's to change.
 */
@UseCase
@Allow(Role.LEARNER)
public class SayWorkplace {
  private static final int MOST = 500;

  @Inject Identities identities;
  @Inject Providers providers;
  @Inject Directory directory;
  @Inject Register register;
  @Inject CurrentPerson person;
  @Inject CityClock clock;

  /** What there is to choose. */
  public record Choices(Place organisation, List<Place> services, List<Place> jobRoles) {}

  /** What can be chosen; empty for whoever has nothing to say. */
  public Optional<Choices> choices() {
    return organisation()
        .flatMap(id -> directory.place(Place.Kind.ORGANISATION, id.toString()))
        .map(place ->
            new Choices(
                place,
                directory.places(Place.Kind.SERVICE, place.organisation(), "", MOST),
                directory.places(Place.Kind.JOB_ROLE, Optional.empty(), "", MOST)));
  }

  /**
   * The person works there from today on.
   *
   * @throws NotFound when there is nothing to say
   * @throws Unacceptable when a choice is missing, or none of those shown
   */
  public void say(String service, String jobRole) {
    var shown = choices().orElseThrow(() -> new NotFound("There is nothing to say here."));
    var flaws = new ArrayList<Flaw>();
    if (none(shown.services(), service)) {
      flaws.add(new Flaw("service", "Choose the service you work in."));
    }
    if (none(shown.jobRoles(), jobRole)) {
      flaws.add(new Flaw("jobRole", "Choose the job that is most like yours."));
    }
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    register.employ(
        person.id(),
        shown.organisation().organisation().orElseThrow(),
        new ServiceId(java.util.UUID.fromString(service)),
        new JobRoleId(java.util.UUID.fromString(jobRole)),
        clock.today());
  }

  private static boolean none(List<Place> places, String id) {
    return places.stream().noneMatch(place -> place.id().toString().equals(id));
  }

  /** The organisation whose provider knows the person, who works nowhere yet. */
  private Optional<OrganisationId> organisation() {
    if (!directory.standingsOf(person.id(), clock.today()).isEmpty()) {
      return Optional.empty();
    }
    return identities.of(person.id()).stream()
        .flatMap(own ->
            providers.all().stream()
                .filter(provider -> provider.issuer().equals(own.issuer()))
                .map(Provider::organisation)
                .flatMap(Optional::stream))
        .findFirst()
        .flatMap(directory::organisationCalled);
  }
}
