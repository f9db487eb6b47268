package org.pdu.architecture.violations.people;

/** Published. */
public record Told(int number) {}
