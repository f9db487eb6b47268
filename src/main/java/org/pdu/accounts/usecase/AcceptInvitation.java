package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Invitations;
import org.pdu.accounts.model.Invitations.Invitation;
import org.pdu.accounts.model.Links;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/**
 * Somebody invited says yes. Where and as what they work is what the invitation says, whatever else
 * they send. Who has an account with a password says yes while signed in; everybody else chooses a
 * password, as the link has shown that the address is theirs.
 */
@UseCase
@Allow(everyone = true)
public class AcceptInvitation {
  @Inject Links links;
  @Inject Invitations invitations;
  @Inject Admission admission;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** How the person can say yes. */
  public enum Way {
    /** There is no account yet. */
    NEW,
    /** There is an account, and no password. */
    PASSWORD,
    /** There is an account with a password; nobody is signed in. */
    SIGN_IN,
    /** The person is signed in. */
    AGREE,
    /** Somebody else is signed in. */
    SOMEBODY_ELSE
  }

  /** What the page shows. */
  public record Invited(
      Way way, String email, String name, String organisation, String post, boolean leads) {}

  /** Empty when the link does not work (any more). Nothing changes by looking. */
  public Optional<Invited> show(String token) {
    return links.look(Purpose.INVITATION, token, clock.now()).flatMap(this::open).map(this::shown);
  }

  private Optional<Invitation> open(Links.Link link) {
    return invitations
        .byId(link.subject(), clock.now())
        .filter(one -> one.state() == Invitations.State.OPEN)
        .filter(one -> admission.known(one.email()).map(Registered::open).orElse(true));
  }

  private Invited shown(Invitation to) {
    var known = admission.known(to.email());
    return new Invited(
        way(known),
        to.email(),
        known.map(Registered::name).orElse(to.name()),
        admission.hosts().name(to.organisation()),
        admission.hosts().words(to.post()),
        to.leads());
  }

  private Way way(Optional<Registered> known) {
    if (known.isEmpty()) {
      return person.signedIn() ? Way.SOMEBODY_ELSE : Way.NEW;
    }
    if (person.signedIn()) {
      return person.id().equals(known.get().id()) ? Way.AGREE : Way.SOMEBODY_ELSE;
    }
    return admission.hasPassword(known.get().id()) ? Way.SIGN_IN : Way.PASSWORD;
  }

  /**
   * Chooses name and password, where there is no password yet.
   *
   * @param name not asked for again where there is an account
   * @throws Unacceptable when a field will not do
   * @throws NotFound when the link does not work (any more)
   */
  public void accept(String token, String name, String password) {
    var shown = show(token).orElseThrow(AcceptInvitation::ended);
    boolean anew = shown.way() == Way.NEW;
    if (!anew && shown.way() != Way.PASSWORD) {
      throw ended();
    }
    var called = anew ? name.strip() : shown.name();
    new PersonFields().name(called).password(password, shown.email(), called).check();
    var invitation = used(token);
    var who = admission.admit(invitation.email(), called, password);
    settle(invitation, who);
  }

  /**
   * Somebody signed in agrees.
   *
   * @throws NotFound when the link does not work (any more) or is another's
   */
  public void agree(String token) {
    if (show(token).filter(shown -> shown.way() == Way.AGREE).isEmpty()) {
      throw ended();
    }
    settle(used(token), person.id());
  }

  private Invitation used(String token) {
    return links
        .use(Purpose.INVITATION, token, clock.now())
        .flatMap(this::open)
        .orElseThrow(AcceptInvitation::ended);
  }

  private void settle(Invitation invitation, PersonId who) {
    if (!invitations.accept(invitation.id(), who, clock.now())) {
      throw ended();
    }
    invitation.post().ifPresent(post -> admission.employ(who, invitation.organisation(), post));
    if (invitation.leads()) {
      admission.lead(who, invitation.organisation(), invitation.by());
    }
    audit.record(who.value(), "accounts.invitation-accepted", invitation.id().toString());
  }

  private static NotFound ended() {
    return new NotFound("This link has been used, has ended, or was taken back.");
  }
}
