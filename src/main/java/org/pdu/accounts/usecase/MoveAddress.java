package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pdu.accounts.model.Links;
import org.pdu.accounts.model.Links.Link;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.accounts.model.SignIns;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/**
 * The link at the new address is followed: the account moves there, and the old address gets a
 * letter with a way back. Going back ends every sign-in and every change that came later.
 */
@UseCase
@Allow(everyone = true)
public class MoveAddress {
  private static final Duration UNDO = Duration.ofDays(14);

  @Inject Links links;
  @Inject Register register;
  @Inject SignIns signIns;
  @Inject Correspondence letters;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** The address that a link leads to; empty when it does not work (any more). */
  public Optional<String> show(boolean back, String token) {
    return links.look(purpose(back), token, clock.now()).map(Link::email);
  }

  /**
   * @throws NotFound when the link does not work (any more)
   * @throws Conflict when the address became somebody else's meanwhile
   */
  public void move(String token) {
    var link = used(false, token);
    var who = owner(link);
    register.move(who.id(), link.email());
    links.end(Purpose.RESET, who.id().value(), Instant.EPOCH, clock.now());
    audit.record(who.id().value(), "accounts.email-changed", who.id().toString());
    tellTheOldAddress(who);
  }

  private void tellTheOldAddress(Registered who) {
    var text =
        """
        Hello %s,

        Your account at the Practice Development Unit has another e-mail address from now on.

        If it was you, all is well. If not, the link below brings this address back and ends every \
        sign-in. It works for 14 days.
        """
            .formatted(who.name());
    letters.withLink(
        Purpose.EMAIL_UNDO,
        who.id().value(),
        who.email(),
        UNDO,
        new Correspondence.Words(
            "email-changed",
            who.email(),
            Optional.of(who.id()),
            "Your account has another address",
            text));
  }

  /**
   * @throws NotFound when the link does not work (any more)
   * @throws Conflict when the address became somebody else's meanwhile
   */
  public void back(String token) {
    var link = used(true, token);
    var who = owner(link);
    register.move(who.id(), link.email());
    signIns.endAll(who.id(), clock.now());
    links.end(Purpose.RESET, who.id().value(), Instant.EPOCH, clock.now());
    links.end(Purpose.EMAIL_CHANGE, who.id().value(), Instant.EPOCH, clock.now());
    // ways back that were made later would lead to addresses of whoever changed it
    links.end(Purpose.EMAIL_UNDO, who.id().value(), link.createdAt(), clock.now());
    audit.record(who.id().value(), "accounts.email-change-undone", who.id().toString());
  }

  private Link used(boolean back, String token) {
    return links
        .use(purpose(back), token, clock.now())
        .orElseThrow(() -> new NotFound("This link has been used or has ended."));
  }

  private Registered owner(Link link) {
    return register
        .byId(new PersonId(link.subject()))
        .filter(Registered::open)
        .orElseThrow(() -> new NotFound("There is no such account."));
  }

  private static Purpose purpose(boolean back) {
    return back ? Purpose.EMAIL_UNDO : Purpose.EMAIL_CHANGE;
  }
}
