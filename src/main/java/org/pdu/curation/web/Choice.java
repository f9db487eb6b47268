package org.pdu.curation.web;

/** One of several to choose from. */
public record Choice(String id, String name) {}
