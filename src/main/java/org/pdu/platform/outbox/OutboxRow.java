package org.pdu.platform.outbox;

/** One thing to do: where it stands in the outbox, and what it is about. */
public record OutboxRow(OutboxPosition position, String key) {}
