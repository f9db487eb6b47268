package org.pdu.architecture.violations.people.model;

/** Not published. */
public record Inside(int number) {}
