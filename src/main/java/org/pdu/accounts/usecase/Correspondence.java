package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Links;
import org.pdu.accounts.model.Links.Link;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.accounts.model.Token;
import org.pdu.people.PersonId;
import org.pdu.platform.time.CityClock;
import org.pdu.post.Letter;
import org.pdu.post.Letters;

/** Letters about accounts, with the links that open them. */
@ApplicationScoped
class Correspondence {
  @Inject Letters letters;
  @Inject Links links;
  @Inject CityClock clock;

  /**
   * Who a letter goes to, and what it says.
   *
   * @param kind such as {@code invitation}
   */
  record Words(
      String kind, String address, Optional<PersonId> person, String subject, String text) {}

  /** A letter with a link that works once; earlier ones for the same end. */
  void withLink(Purpose purpose, UUID subject, String about, Duration holds, Words words) {
    var now = clock.now();
    var token = Token.random();
    if (purpose != Purpose.EMAIL_UNDO) {
      end(purpose, subject);
    }
    links.add(token, new Link(purpose, subject, about, now, now.plus(holds)));
    send(words, path(purpose) + token.text(), Optional.of(holds));
  }

  /** Links for that purpose and subject work no longer. */
  void end(Purpose purpose, UUID subject) {
    links.end(purpose, subject, Instant.EPOCH, clock.now());
  }

  /** A letter with an everyday link. */
  void notice(Words words, String path) {
    send(words, path, Optional.empty());
  }

  private void send(Words words, String path, Optional<Duration> holds) {
    letters.send(
        new Letter(
            "accounts:" + UUID.randomUUID(),
            "accounts." + words.kind(),
            words.person(),
            words.address(),
            words.subject(),
            words.text().strip(),
            path,
            holds.map(clock.now()::plus)));
  }

  private static String path(Purpose purpose) {
    return switch (purpose) {
      case INVITATION -> "/invited/";
      case JOINING -> "/join/";
      case RESET -> "/forgotten/";
      case EMAIL_CHANGE -> "/new-address/";
      case EMAIL_UNDO -> "/old-address/";
    };
  }
}
