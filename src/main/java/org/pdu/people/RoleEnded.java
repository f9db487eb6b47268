package org.pdu.people;

/**
 * Somebody ended a role that a person held. A role that runs out on its last day is not told of.
 */
public record RoleEnded(PersonId person, Grant grant) {}
