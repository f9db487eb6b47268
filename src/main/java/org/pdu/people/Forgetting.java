package org.pdu.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A question before people are taken out who were entered by mistake: whoever holds anything of
 * theirs says that they stay, in the same transaction. What they did, and what was asked of them,
 * is such a thing; a letter that went to them alone is not.
 */
public final class Forgetting {
  private final Map<PersonId, String> people;

  /**
   * @param people each with the address they are registered by
   */
  public Forgetting(Map<PersonId, String> people) {
    this.people = new HashMap<>(people);
  }

  /** Those nobody has spoken for yet. */
  public Set<PersonId> people() {
    return Set.copyOf(people.keySet());
  }

  /** The same, each with an address. */
  public Map<PersonId, String> addresses() {
    return Map.copyOf(people);
  }

  /** They are to stay. */
  public void stay(Collection<PersonId> kept) {
    people.keySet().removeAll(Set.copyOf(kept));
  }
}
