package org.pdu.people;

/**
 * Somebody found in the register.
 *
 * @param open whether the person may still come in
 */
public record FoundPerson(PersonId id, String name, String email, boolean open) {}
