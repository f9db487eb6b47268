package org.pdu.search;

/**
 * Somebody asked, and this many were found. Who asked is nobody's business.
 *
 * @param words as typed, 200 characters at most
 * @param total over all pages
 */
public record Searched(String words, long total) {}
