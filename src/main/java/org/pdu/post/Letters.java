package org.pdu.post;

/** How others send letters. */
public interface Letters {
  /**
   * Writes it in the caller's transaction; it is carried once that is committed. Under a key that
   * is known already, nothing happens.
   */
  void send(Letter letter);
}
