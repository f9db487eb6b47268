package org.pdu.platform.problem;

/** There is no such thing, or none that this person may know of. */
public final class NotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotFound(String sentence) {
    super(sentence);
  }

  @Override
  public int status() {
    return 404;
  }

  @Override
  public String title() {
    return "Not found";
  }
}
