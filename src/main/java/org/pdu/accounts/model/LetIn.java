package org.pdu.accounts.model;

import java.util.Map;
import java.util.Set;
import org.pdu.people.PersonId;

/** Who can come in, or ever did, or was asked in. */
public interface LetIn {
  /**
   * Those of these people who have, or ever had, anything to come in by; who accepted an invitation
   * or may still; and who asked to join and were let in, or wait.
   *
   * @param people each with an e-mail address
   */
  Set<PersonId> among(Map<PersonId, String> people);
}
