package org.pdu.oversight;

import org.pdu.platform.web.SignInCookie;

/** What a browser's own forms carry. */
final class SignedForms {
  private SignedForms() {}

  /** The anti-forgery token of a sign-in. */
  static String token(String signIn) {
    return SignInCookie.antiForgery(signIn);
  }
}
