package org.pdu.platform.problem;

/** Only somebody signed in may do this. */
public final class NotSignedIn extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotSignedIn(String sentence) {
    super(sentence);
  }

  @Override
  public int status() {
    return 401;
  }

  @Override
  public String title() {
    return "Not signed in";
  }
}
