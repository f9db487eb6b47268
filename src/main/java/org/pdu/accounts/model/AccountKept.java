package org.pdu.accounts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What is kept of how a person gets in, and how it is let go of. */
public interface AccountKept {
  /** Sign-ins, what opens the account, and ways in by that address; never a hash or a secret. */
  List<DataSection> about(PersonId person, String email);

  /** When the person's sign-in with that token began, while it holds. */
  Optional<Instant> began(PersonId person, byte[] tokenHash);

  /** No sign-in and no secret of the person is kept any more, and nothing by that address. */
  void erase(PersonId person, String email);
}
