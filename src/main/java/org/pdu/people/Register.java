package org.pdu.people;

import java.util.List;
import java.util.Optional;

/** Who is registered: what those who let people in need to know of them, and may add. */
public interface Register {
  /** The person with that e-mail address, in any case of letters. */
  Optional<Registered> byEmail(String email);

  Optional<Registered> byId(PersonId person);

  /** Everybody who holds a role, wherever; closed accounts left out. */
  List<PersonId> holding(Role role);
}
