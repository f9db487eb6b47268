package org.pdu.people.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.CurrentPerson;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.people.model.Authority;
import org.pdu.people.model.Grants;
import org.pdu.platform.problem.NotFound;

/** Whose roles the caller may look at, and with what authority. */
@Dependent
public class RoleOffice {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Grants grants;

  Authority authority() {
    return new Authority(person.id(), person.grants());
  }

  /** The organisations that the caller sees people and roles of; empty for all. */
  Optional<Set<OrganisationId>> within() {
    boolean everywhere = person.holds(Role.ADMINISTRATOR) || person.holds(Role.PDU_STAFF);
    return everywhere ? Optional.empty() : Optional.of(person.scope().organisations());
  }

  /**
   * The person with that id.
   *
   * @throws NotFound when there is none, or it is nobody of the caller's
   */
  Registered find(String id) {
    return uuid(id)
        .map(PersonId::new)
        .flatMap(register::byId)
        .filter(found -> within().map(own -> grants.belongs(found.id(), own)).orElse(true))
        .orElseThrow(
            () -> new NotFound("There is nobody with this id whose roles you look after."));
  }

  /** Whether the caller sees a grant at all: a lead sees those of the own organisation. */
  boolean sees(Grants.Kept kept) {
    return within()
        .map(own -> kept.grant().organisation().map(own::contains).orElse(false))
        .orElse(true);
  }

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
