package org.pdu.accounts.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a letter could go to, as it was typed. Whether it is anybody's shows only
 * when a link that went there is followed.
 */
public record EmailAddress(String text) {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile("[^\\s@\\p{Cntrl}<>(),;:\\\\\"\\[\\]]{1,64}@(" + domainForm() + ")");

  /** Empty when it can't be one. */
  public static Optional<EmailAddress> of(String given) {
    var text = given.strip();
    return text.length() <= LONGEST && FORM.matcher(text).matches()
        ? Optional.of(new EmailAddress(text))
        : Optional.empty();
  }

  /** What stands behind the at sign, small. */
  public String domain() {
    return text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a text can be a domain, such as {@code harebell.example}; small letters only. */
  public static boolean isDomain(String text) {
    return text.length() <= 253 && text.matches(domainForm()) && text.matches("[^A-Z]*");
  }

  private static String domainForm() {
    return "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])";
  }
}
