package org.pdu.platform.problem;

/** Somebody else changed it since it was looked at. */
public final class Outdated extends Refusal {
  private static final long serialVersionUID = 1L;

  public Outdated(String sentence) {
    super(sentence);
  }

  @Override
  public int status() {
    return 412;
  }

  @Override
  public String title() {
    return "Changed since it was read";
  }
}
