package org.pdu.accounts.model;

/**
 * How many letters with invitations go out in a quarter of an hour.
 *
 * @param perInviter by one person's hand
 * @param perAddress to one e-mail address, whoever sends them
 */
public record InvitationRule(int perInviter, int perAddress) {}
