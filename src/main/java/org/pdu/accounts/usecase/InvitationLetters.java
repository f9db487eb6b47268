package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.pdu.accounts.model.InvitationRule;
import org.pdu.accounts.model.Invitations.Invitation;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.accounts.model.Tries;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/** Letters that invite: not more than so many by one person, and few to one address. */
@ApplicationScoped
class InvitationLetters {
  static final Duration HOLDS = Duration.ofDays(14);

  private static final String LEADING =
      "You are asked to look after training for %s: to add staff, see who has done what, and say how"
          + " many people work there. For that you will set up a second step at sign-in, to keep"
          + " their names safe.\n\n";

  @Inject CurrentPerson person;
  @Inject InvitationRule rule;
  @Inject Tries tries;
  @Inject Hosts hosts;
  @Inject Correspondence letters;
  @Inject CityClock clock;

  /**
   * Counts one, whatever becomes of it.
   *
   * @throws TooMany when there were too many in a quarter of an hour
   */
  void count(String email) {
    long byInviter = tries.take("inviter:" + person.id(), rule.perInviter(), clock.now());
    if (byInviter > 0) {
      throw new TooMany(
          "You have sent many invitations in a short time. Wait about a quarter of an hour, then go"
              + " on. Those already sent are on their way.",
          byInviter);
    }
    var address = "invited:" + email.strip().toLowerCase(Locale.ROOT);
    long toAddress = tries.take(address, rule.perAddress(), clock.now());
    if (toAddress > 0) {
      throw new TooMany(
          "This person has had several letters just now. Ask them to look under junk, or send"
              + " another in about a quarter of an hour.",
          toAddress);
    }
  }

  /** Sends it with a new link; the link of an earlier one ends. */
  void send(Invitation to) {
    var where = hosts.name(to.organisation());
    var text =
        """
        Hello %s,

        %s from %s invites you to the Practice Development Unit: short training for everyone who \
        works with people who face several hard things at once.

        %sThe link below lets you choose a password. It works once and for 14 days. It takes about \
        two minutes.
        """
            .formatted(to.name(), person.name(), where, to.leads() ? LEADING.formatted(where) : "");
    letters.withLink(
        Purpose.INVITATION,
        to.id(),
        to.email(),
        HOLDS,
        new Correspondence.Words(
            "invitation", to.email(), Optional.empty(), "You are invited by " + where, text));
  }

  /** Its link works no longer. */
  void end(Invitation one) {
    letters.end(Purpose.INVITATION, one.id());
  }
}
