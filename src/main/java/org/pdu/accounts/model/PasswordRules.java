package org.pdu.accounts.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: 12 to 1000 characters, not the person's own address or name, and none
 * that everybody tries first. No mixing of signs is asked for (NIST SP 800-63B, 5.1.1.2): length is
 * what helps.
 */
public final class PasswordRules {
  /** The fewest characters. */
  public static final int SHORTEST = 12;

  /** The most. */
  public static final int LONGEST = 1_000;

  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** What is wrong with it, in words for the person who chose it; empty when it will do. */
  public static Optional<String> wrong(String password, String email, String name) {
    if (password.isEmpty()) {
      return Optional.of("Choose a password.");
    }
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(
          "Use at least %d characters; this has %d. A few words do well."
              .formatted(SHORTEST, length));
    }
    if (password.length() > LONGEST) {
      return Optional.of("Use at most " + LONGEST + " characters.");
    }
    var plain = plain(password);
    var local = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
    if (same(plain, email) || same(plain, name) || same(plain, local)) {
      return Optional.of("Others know your name and e-mail address. Choose something else.");
    }
    if (COMMON.contains(plain) || password.chars().distinct().count() < 3) {
      return Optional.of("Many people use this password, so it is easy to guess. Choose another.");
    }
    return Optional.empty();
  }

  private static boolean same(String plain, String known) {
    return !plain.isEmpty() && plain.equals(plain(known));
  }

  /** Letters and digits alone, small. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> common() {
    var stream = PasswordRules.class.getResourceAsStream("common-passwords.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(PasswordRules::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
