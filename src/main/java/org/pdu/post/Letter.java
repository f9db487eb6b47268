package org.pdu.post;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/**
 * A few plain words and one link for one address.
 *
 * @param key makes it once: a letter under a key that is known is not written again; at most 200
 *     characters
 * @param kind what sort of letter, such as {@code accounts.invitation}, for the ledger
 * @param person whom it is for, when that is somebody registered
 * @param address the e-mail address it goes to
 * @param subject one line
 * @param words paragraphs, parted by empty lines; the link follows by itself
 * @param link where it leads, as a path of our own
 * @param goodUntil when it is of no use any more and is not sent; empty for never
 */
public record Letter(
    String key,
    String kind,
    Optional<PersonId> person,
    String address,
    String subject,
    String words,
    String link,
    Optional<Instant> goodUntil) {

  /**
   * @throws IllegalArgumentException when a line could break out of its header or the link leads
   *     elsewhere
   */
  public Letter {
    boolean oneLine = (address + subject).chars().noneMatch(Character::isISOControl);
    if (!oneLine || !link.matches("/[A-Za-z0-9/_.?=&-]*")) {
      throw new IllegalArgumentException("No letter of ours: " + kind);
    }
  }

  @Override
  public String toString() {
    return "Letter[" + key + "]"; // the link in it may be a key to somebody's account
  }
}
