package org.pdu.search;

/** A document that was found: what it is, what it is called and where it stands. */
public record FoundDocument(String id, String type, String title, String url) {}
