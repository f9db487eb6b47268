package org.pdu.accounts.usecase;

import org.pdu.platform.problem.Unacceptable;

/** What people call their passkeys and tokens. */
final class GivenName {
  private GivenName() {}

  /**
   * @throws Unacceptable when it is empty, too long or no text
   */
  static String of(String name) {
    return named("name", name, 60);
  }

  static String named(String field, String given, int most) {
    var text = given.strip();
    if (text.isEmpty()) {
      throw new Unacceptable(field, "Give it a name, so that you know it again.");
    }
    if (text.length() > most) {
      throw new Unacceptable(field, "Use at most " + most + " characters.");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new Unacceptable(field, "Use letters, digits and signs.");
    }
    return text;
  }
}
