package org.pdu.people;

import java.util.Optional;

/**
 * Whether an organisation that somebody asked for may join was decided.
 *
 * @param organisation the one opened; empty when it was declined
 * @param name what the organisation is called
 * @param asker name of the one who asked
 * @param email where to answer
 * @param reason why, in the words of the one who decided
 */
public record OrganisationRequestDecided(
    Optional<OrganisationId> organisation,
    String name,
    String asker,
    String email,
    String reason) {}
