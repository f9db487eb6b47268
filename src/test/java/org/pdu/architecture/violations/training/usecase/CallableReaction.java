package org.pdu.architecture.violations.training.usecase;

/** Can be called. */
@org.pdu.platform.Reaction
public class CallableReaction {
  public void on(String fact) {}
}
