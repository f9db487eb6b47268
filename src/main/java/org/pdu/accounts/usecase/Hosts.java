package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.Post;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.Place.Kind;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** Who may let people into which organisation: its lead, PDU staff and administrators. */
@ApplicationScoped
class Hosts {
  /** More places than this are not offered on one page. */
  static final int MOST = 500;

  @Inject CurrentPerson person;
  @Inject Directory directory;

  /** Whether the caller may do so everywhere. */
  private boolean everywhere() {
    return person.holds(Role.PDU_STAFF) || person.holds(Role.ADMINISTRATOR);
  }

  /** The organisations that the caller may let people into, by name. */
  List<Place> open() {
    if (everywhere()) {
      return directory.places(Kind.ORGANISATION, Optional.empty(), "", MOST);
    }
    return person.scope().organisations().stream()
        .flatMap(id -> directory.place(Kind.ORGANISATION, id.toString()).stream())
        .sorted(Comparator.comparing(Place::name))
        .toList();
  }

  /**
   * The organisation meant, if the caller may let people in there.
   *
   * @param asked its id; empty for the first that the caller may
   * @throws NotFound when there is none
   * @throws NotAllowed when it is another's
   */
  Place of(String asked) {
    if (asked.isBlank()) {
      return open().stream().findFirst().orElseThrow(Hosts::none);
    }
    var found = directory.place(Kind.ORGANISATION, asked).orElseThrow(Hosts::none);
    if (!may(new OrganisationId(found.id()))) {
      throw new NotAllowed("This organisation has its own lead, who can do this.");
    }
    return found;
  }

  /** Whether the caller may let people in there. */
  boolean may(OrganisationId organisation) {
    return everywhere() || person.scope().organisations().contains(organisation);
  }

  /**
   * A place at work within an organisation.
   *
   * @throws Unacceptable when the service is not the organisation's or there is no such job role
   */
  Post post(OrganisationId organisation, String service, String jobRole) {
    var where =
        directory
            .place(Kind.SERVICE, service)
            .filter(found -> found.organisation().filter(organisation::equals).isPresent())
            .orElseThrow(() -> new Unacceptable("service", "Choose a service from the list."));
    var what =
        directory
            .place(Kind.JOB_ROLE, jobRole)
            .orElseThrow(() -> new Unacceptable("jobRole", "Choose a job role from the list."));
    return new Post(new ServiceId(where.id()), new JobRoleId(what.id()));
  }

  /** An organisation's services, by name. */
  List<Place> services(OrganisationId organisation) {
    return directory.places(Kind.SERVICE, Optional.of(organisation), "", MOST);
  }

  List<Place> jobRoles() {
    return directory.places(Kind.JOB_ROLE, Optional.empty(), "", MOST);
  }

  /** An organisation's name as it is now. */
  String name(OrganisationId organisation) {
    return directory.place(Kind.ORGANISATION, organisation.toString()).map(Place::name).orElse("");
  }

  /** A place at work in words; empty when none is known. */
  String words(Optional<Post> post) {
    return post.map(known ->
            directory.place(Kind.JOB_ROLE, known.jobRole().toString()).map(Place::name).orElse("")
                + ", "
                + directory
                    .place(Kind.SERVICE, known.service().toString())
                    .map(Place::name)
                    .orElse(""))
        .orElse("");
  }

  private static NotFound none() {
    return new NotFound("There is no such organisation.");
  }
}
