package org.pdu.people;

import java.util.Set;

/**
 * Whose people a caller may see by name, and so whose figures in full: the one answer that every
 * query asks for.
 *
 * @param organisations those the caller leads
 * @param city whether figures of every organisation may be seen, with small numbers held back
 */
public record Scope(Set<OrganisationId> organisations, boolean city) {
  /** Whether the caller may see the people themselves. */
  public boolean seesPeopleOf(OrganisationId organisation) {
    return organisations.contains(organisation);
  }

  /** Whether the caller may see figures of that organisation at all. */
  public boolean seesFiguresOf(OrganisationId organisation) {
    return city || seesPeopleOf(organisation);
  }
}
