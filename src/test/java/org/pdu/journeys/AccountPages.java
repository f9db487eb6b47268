package org.pdu.journeys;

import java.util.List;

/** The pages of the own account, for whoever is signed in. */
final class AccountPages {
  static final List<String> OWN =
      List.of(
          "/account/second-factor", "/account/passkeys", "/account/sign-ins", "/account/tokens");

  private AccountPages() {}
}
