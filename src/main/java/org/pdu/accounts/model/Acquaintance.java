package org.pdu.accounts.model;

import java.util.Optional;
import org.pdu.people.Registered;

/**
 * What is to be done when a provider vouches for somebody whom no account is linked with yet. An
 * e-mail address is not who somebody is; it opens an account of ours by itself only where the
 * provider says that it checked the address, the settings trust it to, and the account may do no
 * more than learn.
 */
public enum Acquaintance {
  /** Nobody here has that address: a new account. */
  JOIN,
  /** The account with that address is theirs. */
  LINK,
  /** There is an account with that address; its owner signs in and says so. */
  ASK,
  /** The provider does not tell an address. */
  NO_EMAIL,
  /** The provider has not checked the address. */
  UNVERIFIED,
  /** The account with that address is closed. */
  CLOSED;

  private static final String ADDRESS =
      "[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+";

  /**
   * @param known whoever has that address here
   * @param ours whether the provider may speak for that person: it is nobody's, or its
   *     organisation's own
   */
  public static Acquaintance of(
      Provider provider, Vouched who, Optional<Registered> known, boolean ours) {
    if (who.email().length() > 320 || !who.email().matches(ADDRESS)) {
      return NO_EMAIL;
    }
    if (!who.emailVerified()) {
      return UNVERIFIED;
    }
    if (known.isEmpty()) {
      return JOIN;
    }
    var account = known.get();
    if (!account.open()) {
      return CLOSED;
    }
    boolean onlyLearns = account.grants().isEmpty() && !account.demo();
    return provider.trustEmail() && ours && onlyLearns ? LINK : ASK;
  }
}
