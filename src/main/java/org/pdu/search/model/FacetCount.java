package org.pdu.search.model;

/** A type or topic, and how many documents of it were found. */
public record FacetCount(String value, int count) {}
