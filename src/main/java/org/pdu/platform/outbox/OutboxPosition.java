package org.pdu.platform.outbox;

/**
 * A reader's place in the outbox.
 *
 * @param transaction PostgreSQL's transaction number (xid8), as text
 * @param row the row's number within it; -1 is before all of them
 */
public record OutboxPosition(String transaction, long row) {
  /** Before everything. */
  public static final OutboxPosition START = new OutboxPosition("0", -1);

  /** As kept in a reader's own storage. */
  public String asText() {
    return transaction + ":" + row;
  }

  /**
   * @throws NumberFormatException when it is not such a text
   */
  public static OutboxPosition parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new NumberFormatException("no position: " + text);
    }
    return new OutboxPosition(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
  }
}
