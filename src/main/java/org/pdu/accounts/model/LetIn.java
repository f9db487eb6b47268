package org.pdu.accounts.model;

import java.util.Collection;
import java.util.Set;
import org.pdu.people.PersonId;

/** Who can come in, or ever did. */
public interface LetIn {
  /** Those of these people who have a password, or ever had a sign-in. */
  Set<PersonId> among(Collection<PersonId> people);
}
