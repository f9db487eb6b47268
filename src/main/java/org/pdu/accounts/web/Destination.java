package org.pdu.accounts.web;

import org.jspecify.annotations.Nullable;

/** Where people go once they are in: only ever an address of our own. */
final class Destination {
  private Destination() {}

  static String of(@Nullable String then) {
    if (then == null || !then.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]{0,200}")) {
      return "/home";
    }
    return then;
  }
}
