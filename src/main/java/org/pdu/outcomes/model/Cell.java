package org.pdu.outcomes.model;

/** A unit and its true numbers at the end of one month. */
public record Cell(Unit unit, Tally tally) {}
