package org.pdu.people.usecase;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A change to a place as somebody asks for it.
 *
 * @param day from which day, or until which; null where nothing was given
 * @param reason why, in words
 * @param seen the version that was looked at; empty when any will do
 */
public record Wish(@Nullable LocalDate day, String reason, OptionalInt seen) {}
