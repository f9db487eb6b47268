package org.pdu.accounts.usecase;

import java.util.UUID;

/**
 * What somebody who is signed in brings to show once more that it is them.
 *
 * @param given the password, or a code; empty where the sign-in itself is to speak for it
 * @param address the network address it comes from
 * @param signIn the sign-in it comes with
 */
public record Proof(String given, String address, UUID signIn) {
  /** What a person is asked for, before something is added that opens the account. */
  public enum Way {
    /** The password. */
    PASSWORD,
    /** A code from the app or a recovery code, where there is no password. */
    CODE,
    /** A sign-in of the last ten minutes, where there is neither. */
    FRESH
  }

  @Override
  public String toString() {
    return "Proof[hidden]";
  }
}
