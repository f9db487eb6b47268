package org.pdu.search.model;

/** A value of a facet, and how many documents of it were found. */
public record FacetCount(String value, int count) {}
