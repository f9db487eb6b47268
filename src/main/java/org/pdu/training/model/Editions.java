package org.pdu.training.model;

/** Every wording that was ever published. */
public interface Editions {
  /** Freezes a wording; one that is known stays as it is. */
  void freeze(Module module);
}
