package org.pdu.curation.model;

/** The number by which all nodes hear of a change to lines or pins. */
public interface Edition {
  /** Raises it, and waits until nobody else changes anything; holds until the transaction ends. */
  void next();
}
