package org.pdu.platform.problem;

/** This person may not do this. */
public final class NotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotAllowed(String sentence) {
    super(sentence);
  }

  @Override
  public int status() {
    return 403;
  }

  @Override
  public String title() {
    return "Not allowed";
  }
}
