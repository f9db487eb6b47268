package org.pdu.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody was given a role.
 *
 * @param endsOn the last day, where one was named
 */
public record RoleGranted(PersonId person, Grant grant, Optional<LocalDate> endsOn) {}
