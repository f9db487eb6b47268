package org.pdu.accounts.usecase;

import java.time.Instant;
import org.pdu.accounts.model.Token;

/** What came of trying to get in. A value, since a refusal must not roll back what was counted. */
public sealed interface Entry {
  /** Done: the token to hand over, and until when it holds. */
  record SignedIn(Token token, Instant expiresAt) implements Entry {}

  /**
   * The password fits; a second factor is needed too.
   *
   * @param ticket to be shown with it; signs nobody in
   */
  record CodeNeeded(Token ticket) implements Entry {}

  /** The code or passkey does not fit, or was used before. */
  record CodeRefused() implements Entry {}

  /** What was brought does not fit together. */
  record Refused() implements Entry {}
}
