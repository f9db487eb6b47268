package org.pdu.platform.problem;

/** Asked too often: wait a while. */
public final class TooMany extends Refusal {
  private static final long serialVersionUID = 1L;
  private final long retryAfterSeconds;

  public TooMany(String sentence, long retryAfterSeconds) {
    super(sentence);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }

  @Override
  public int status() {
    return 429;
  }

  @Override
  public String title() {
    return "Too many tries";
  }
}
