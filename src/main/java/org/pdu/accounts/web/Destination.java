package org.pdu.accounts.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where people go once they are in: only ever an address of our own. A path of plain signs, and a
 * query in which everything else is written as browsers write it. What follows the first slash is a
 * letter or a digit, so that it can't be read as another site's name.
 */
final class Destination {
  private static final int LONGEST = 1_000;
  private static final Pattern OURS =
      Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_.-]*(\\?[A-Za-z0-9/_.~+%=&-]*)?");

  private Destination() {}

  static String of(@Nullable String then) {
    if (then == null || then.length() > LONGEST || !OURS.matcher(then).matches()) {
      return "/home";
    }
    return then;
  }
}
