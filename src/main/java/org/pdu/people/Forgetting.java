package org.pdu.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A question before people are taken out who were entered by mistake: whoever holds anything of
 * theirs says that they stay, in the same transaction.
 */
public final class Forgetting {
  private final Set<PersonId> people;

  public Forgetting(Collection<PersonId> people) {
    this.people = new HashSet<>(people);
  }

  /** Those nobody has spoken for yet. */
  public Set<PersonId> people() {
    return Set.copyOf(people);
  }

  /** They are to stay. */
  public void stay(Collection<PersonId> kept) {
    people.removeAll(Set.copyOf(kept));
  }
}
