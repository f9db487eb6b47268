package org.pdu.people.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.Directory;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.people.RoleGranted;
import org.pdu.people.model.Grants;
import org.pdu.people.model.Reach;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.CityClock;

/** Gives a person a role: never more than the giver's own authority reaches, never to oneself. */
@UseCase
@Allow({Role.ADMINISTRATOR, Role.PDU_STAFF, Role.LEAD})
public class GrantRole {
  @Inject RoleOffice office;
  @Inject Grants grants;
  @Inject Directory directory;
  @Inject AuditTrail audit;
  @Inject CityClock clock;
  @Inject Event<RoleGranted> granted;

  /**
   * What is asked for, as typed.
   *
   * @param role in any spelling of its name, such as {@code LEAD} or {@code lead}
   * @param organisation its id; empty for the whole partnership
   * @param reason why, 1 to 500 signs
   * @param endsOn the last day, today or later; empty for no end
   */
  public record Asked(String role, String organisation, String reason, String endsOn) {}

  /**
   * @return the grant's id
   * @throws NotFound when there is nobody with that id, or nobody of the caller's
   * @throws Unacceptable when something does not make a grant
   * @throws NotAllowed when it is more than the caller may give
   * @throws Conflict when the person holds it already
   */
  public UUID to(String person, Asked asked) {
    var found = office.find(person);
    var flaws = new ArrayList<Flaw>();
    var grant = grant(asked, flaws);
    var endsOn = endsOn(asked.endsOn(), flaws);
    flaws.addAll(Reasons.flaws(asked.reason()));
    if (!flaws.isEmpty() || grant.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    if (!office.authority().mayGrant(found.id(), grant.get())) {
      throw new NotAllowed("Nobody can give more than their own role reaches, or give to oneself.");
    }
    onlyOnce(found.id(), grant.get());
    var reason = asked.reason().strip();
    var by = office.authority().who();
    var id = grants.add(new Grants.Wanted(found.id(), grant.get(), by, reason, endsOn));
    audit.record(
        AuditEntry.deed(by.value(), "people.role-granted", words(grant.get()))
            .about(found.id().value())
            .because(reason));
    granted.fire(new RoleGranted(found.id(), grant.get(), endsOn));
    return id;
  }

  private void onlyOnce(PersonId person, Grant grant) {
    grants.inTurn(person);
    if (grants.of(person).stream()
        .anyMatch(kept -> kept.grant().equals(grant) && kept.holdsOn(clock.today()))) {
      throw new Conflict("This person holds that role there already.");
    }
  }

  static String words(Grant grant) {
    return grant.role() + grant.organisation().map(id -> " for organisation " + id).orElse("");
  }

  private Optional<Grant> grant(Asked asked, List<Flaw> flaws) {
    var role =
        Arrays.stream(Role.values())
            .filter(each -> plain(each.name()).equals(plain(asked.role())))
            .filter(each -> Reach.of(each) != Reach.EVERYBODY)
            .findFirst();
    if (role.isEmpty()) {
      flaws.add(new Flaw("role", "Choose a role."));
      return Optional.empty();
    }
    var place = directory.place(Place.Kind.ORGANISATION, asked.organisation());
    place(role.get(), asked.organisation(), place.isPresent())
        .ifPresent(words -> flaws.add(new Flaw("organisation", words)));
    return Optional.of(new Grant(role.get(), place.map(at -> new OrganisationId(at.id()))));
  }

  private static Optional<String> place(Role role, String asked, boolean found) {
    if (!found && !asked.isEmpty()) {
      return Optional.of("There is no such organisation.");
    }
    if (Reach.of(role).allows(found)) {
      return Optional.empty();
    }
    return Optional.of(
        found
            ? "This role is for the whole partnership: leave the organisation out."
            : "Say in which organisation: this role is held in one.");
  }

  private static String plain(String name) {
    return name.replaceAll("[_ -]", "").toLowerCase(java.util.Locale.ROOT);
  }

  private Optional<LocalDate> endsOn(String text, List<Flaw> flaws) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(text.strip());
      if (day.isBefore(clock.today())) {
        flaws.add(new Flaw("endsOn", "The last day can't be in the past."));
      } else if (day.getYear() > 2200) {
        flaws.add(new Flaw("endsOn", "Give a last day that somebody will live to see."));
      }
      return Optional.of(day);
    } catch (DateTimeException notADay) {
      flaws.add(new Flaw("endsOn", "Please give a date, such as 2027-03-31: Last day"));
      return Optional.empty();
    }
  }
}
