package org.pdu.staff.model;

/**
 * A member of staff as a file has it: text, whatever it says.
 *
 * @param number as the file counts its rows
 */
public record TypedRow(
    int number,
    String email,
    String name,
    String service,
    String jobRole,
    String share,
    String starts,
    String ends) {}
