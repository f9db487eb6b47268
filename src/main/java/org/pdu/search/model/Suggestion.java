package org.pdu.search.model;

/**
 * Something that begins as was typed.
 *
 * @param text a title or a topic
 * @param type what it is: a document's type, or {@code topic}
 * @param url where it leads, a path of ours
 */
public record Suggestion(String text, String type, String url) {}
