package org.pdu.platform.outbox;

/** A hint for readers in this node, observed after commit; nothing rests on it. */
public record OutboxWritten(String topic) {}
