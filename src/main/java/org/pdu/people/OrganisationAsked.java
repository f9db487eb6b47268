package org.pdu.people;

import java.util.UUID;

/**
 * Somebody asks for an organisation that is not here yet, and waits for an answer.
 *
 * @param request what the request is known by
 */
public record OrganisationAsked(UUID request) {}
