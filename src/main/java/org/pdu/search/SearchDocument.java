package org.pdu.search;

import java.util.List;

/**
 * Something that can be found by whoever is signed in.
 *
 * @param id unique over all contexts, such as {@code training/the-pledge/02-what-it-says}
 * @param type what it is: {@code module}, {@code lesson}
 * @param title its heading
 * @param body its words, without markup
 * @param url where it stands, a path of ours
 * @param topics what it is about, for filters
 */
public record SearchDocument(
    String id, String type, String title, String body, String url, List<String> topics) {}
