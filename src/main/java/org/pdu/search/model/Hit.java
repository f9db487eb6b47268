package org.pdu.search.model;

/**
 * A document that was found.
 *
 * @param snippet the piece that shows why: HTML, in which everything is escaped but {@code <mark>}
 *     around what was looked for; safe to print as it is
 * @param score how well it fits; comparable within one answer only
 * @param pinned whether curators chose that it stands first
 */
public record Hit(
    String id,
    String type,
    String title,
    String url,
    String snippet,
    float score,
    boolean pinned) {}
