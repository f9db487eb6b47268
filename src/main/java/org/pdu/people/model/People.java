package org.pdu.people.model;

import java.util.Optional;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;

/** Everybody with an account. */
public interface People {
  void add(Person person);

  Optional<Person> byEmail(String email);

  Optional<Person> byId(PersonId id);

  void grant(PersonId person, Role role, Optional<OrganisationId> organisation);
}
