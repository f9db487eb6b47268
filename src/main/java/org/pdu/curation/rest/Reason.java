package org.pdu.curation.rest;

/** Why something is done. */
public record Reason(String why) {}
