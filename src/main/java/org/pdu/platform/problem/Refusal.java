package org.pdu.platform.problem;

import jakarta.ejb.ApplicationException;

/**
 * A request that is refused for a reason the one who asked can understand. It rolls the transaction
 * back; pages show an error page for it, endpoints a problem.
 */
@ApplicationException(rollback = true)
public abstract sealed class Refusal extends RuntimeException
    permits NotFound, NotSignedIn, NotAllowed, Conflict, Outdated, Unacceptable, TooMany, Gone {
  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }

  /** The HTTP status that says the same. */
  public abstract int status();

  /** What kind of refusal, the same each time. */
  public abstract String title();

  /** What happened, for the one who asked. */
  public String sentence() {
    var message = getMessage();
    return message == null ? title() : message;
  }
}
