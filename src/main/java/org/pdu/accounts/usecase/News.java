package org.pdu.accounts.usecase;

/** What the owner of an account hears of by letter, as somebody else may have done it. */
enum News {
  APP_SET_UP(
      "authenticator-set-up",
      "Your account has a second factor",
      "An authenticator app was set up for your account just now. From now on, signing in asks for"
          + " a code from it, beside the password."),
  APP_OFF(
      "authenticator-turned-off",
      "Your authenticator app was turned off",
      "The authenticator app of your account was turned off just now. Signing in does not ask for"
          + " its codes any more."),
  CODES_MADE(
      "recovery-codes-made",
      "You have new recovery codes",
      "New recovery codes were made for your account just now. All earlier ones have ended."),
  CODE_USED(
      "recovery-code-used",
      "A recovery code was used",
      "One of your recovery codes was used just now, in place of a code from your app. It has ended"
          + " with that."),
  PASSKEY_ADDED(
      "passkey-added",
      "Your account has a new passkey",
      "A passkey was added to your account just now. It signs in without the password."),
  PASSKEY_REMOVED(
      "passkey-removed",
      "A passkey was removed",
      "A passkey was removed from your account just now. It opens nothing here any more."),
  TOKEN_MADE(
      "token-made",
      "A token for a program was made",
      "A token was made for your account just now. A program that has it can do things here for"
          + " you, until it ends."),
  TOKEN_ENDED(
      "token-ended",
      "A token for a program has ended",
      "A token of your account was ended just now. The program that has it can do nothing here any"
          + " more."),
  TOKENS_ENDED(
      "tokens-ended",
      "Your tokens for programs have ended",
      "The tokens of your account were ended just now, together with sign-ins. The programs that"
          + " have them can do nothing here any more."),
  IDENTITY_LINKED(
      "identity-linked",
      "Another way to sign in was added",
      "A sign-in that is kept elsewhere opens your account from now on, beside what did so before."),
  IDENTITY_UNLINKED(
      "identity-unlinked",
      "A way to sign in was taken away",
      "A sign-in that is kept elsewhere does not open your account any more.");

  private final String code;
  private final String subject;
  private final String words;

  News(String code, String subject, String words) {
    this.code = code;
    this.subject = subject;
    this.words = words;
  }

  /** As the audit trail and the ledger of letters call it. */
  String code() {
    return code;
  }

  String subject() {
    return subject;
  }

  String words() {
    return words;
  }
}
