package org.pdu.accounts.usecase;

import java.util.List;

/** What came of adding a second factor. */
public sealed interface Added {
  /**
   * It counts from now on.
   *
   * @param codes recovery codes to be shown once; none when there are some already
   */
  record Done(List<String> codes) implements Added {}

  /** What was to show that it is really them does not. */
  record NoProof() implements Added {}

  /** The first code, or the passkey, is not right. */
  record Unfit() implements Added {}
}
