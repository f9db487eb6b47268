package org.pdu.accounts.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Links that went out in letters and work once: random, known by their hash alone, each good for
 * one purpose and for a while. Looking does not use them up, as mail programs look at links too.
 */
public interface Links {
  /** What a link is good for, and for nothing else. */
  enum Purpose {
    INVITATION,
    JOINING,
    RESET,
    EMAIL_CHANGE,
    EMAIL_UNDO
  }

  /**
   * A link.
   *
   * @param subject the invitation, the request to join, or else the person
   * @param email the address it is about, which need not be the one it went to
   */
  record Link(Purpose purpose, UUID subject, String email, Instant createdAt, Instant expiresAt) {}

  void add(Token token, Link link);

  /** The link, while it works for that purpose. */
  Optional<Link> look(Purpose purpose, String token, Instant now);

  /** Uses it up; empty when it does not work (any more), so that of two at once one gets it. */
  Optional<Link> use(Purpose purpose, String token, Instant now);

  /** Those for a subject work no longer, if they were made at or after a moment. */
  void end(Purpose purpose, UUID subject, Instant madeSince, Instant now);
}
