package org.pdu.privacy;

/**
 * How many people chose something about themselves.
 *
 * @param aspect what it is about, such as {@code caring}
 * @param choice what they chose
 * @param people exactly; never to be shown or kept as it is
 */
public record StaffTotal(String aspect, String choice, int people) {}
