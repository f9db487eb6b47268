package org.pdu.people;

import java.util.Set;

/**
 * A person as registered.
 *
 * @param demo whether the person is invented
 * @param open whether the person may still come in
 * @param grants the roles held at present
 */
public record Registered(
    PersonId id, String email, String name, boolean demo, boolean open, Set<Grant> grants) {}
