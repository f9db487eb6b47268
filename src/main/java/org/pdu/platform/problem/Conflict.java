package org.pdu.platform.problem;

/** It clashes with the present state. */
public final class Conflict extends Refusal {
  private static final long serialVersionUID = 1L;

  public Conflict(String sentence) {
    super(sentence);
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String title() {
    return "In conflict with what is there";
  }
}
