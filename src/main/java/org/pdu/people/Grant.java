package org.pdu.people;

import java.util.Optional;

/**
 * A role that a person holds.
 *
 * @param organisation where it holds; empty for the whole city
 */
public record Grant(Role role, Optional<OrganisationId> organisation) {}
