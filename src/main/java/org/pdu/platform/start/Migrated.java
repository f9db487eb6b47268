package org.pdu.platform.start;

/**
 * The database is there and its schema is current. Contexts observe it to get ready, in the order
 * of the {@link Stage} constants given as observer priority; a failure stops the start.
 */
public record Migrated() {}
