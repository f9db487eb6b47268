package org.pdu.platform.problem;

/** It was there, and was taken away for good. */
public final class Gone extends Refusal {
  private static final long serialVersionUID = 1L;

  public Gone(String sentence) {
    super(sentence);
  }

  @Override
  public int status() {
    return 410;
  }

  @Override
  public String title() {
    return "No longer here";
  }
}
