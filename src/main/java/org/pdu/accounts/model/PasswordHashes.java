package org.pdu.accounts.model;

import java.util.List;
import java.util.Optional;
import org.pdu.people.PersonId;

/** The password hash of everybody who has chosen a password. */
public interface PasswordHashes {
  Optional<String> of(PersonId person);

  /** Takes the place of an earlier one. */
  void choose(PersonId person, String hash);

  /** Nobody of these has a password any more. */
  void forget(List<PersonId> people);
}
