package org.pdu.accounts.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pdu.people.PersonId;

/** Codes for the day on which the phone is lost: each works once, and only hashes are kept. */
public interface RecoveryCodes {
  /** How many a person gets. */
  int MANY = 10;

  /** Takes the place of all earlier ones. */
  void replace(PersonId person, List<byte[]> hashes, Instant now);

  /**
   * Uses one up.
   *
   * @return false when it is none of the person's, or was used before
   */
  boolean spend(PersonId person, byte[] hash, Instant now);

  /** How many have not been used. */
  int left(PersonId person);

  void remove(PersonId person);

  /** New ones, to be shown once: four groups of four, some 79 bits each. */
  static List<String> random(SecureRandom random) {
    var signs = "abcdefghjkmnpqrstuvwxyz23456789";
    return Stream.generate(() ->
            IntStream.range(0, 4)
                .mapToObj(group ->
                    IntStream.range(0, 4)
                        .mapToObj(at -> signs.substring(random.nextInt(31)).substring(0, 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")))
        .limit(MANY)
        .toList();
  }

  /** What is kept of a code, however it is typed. */
  static byte[] hash(PersonId person, String code) {
    var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return Token.hash("recovery:" + person + ":" + plain);
  }
}
