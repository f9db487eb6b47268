package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.JoinRequests;
import org.pdu.accounts.model.JoinRequests.Decision;
import org.pdu.accounts.model.JoinRequests.JoinRequest;
import org.pdu.accounts.model.JoinRequests.Waiting;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.OrganisationId;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** The lead says yes or no to somebody who asks to join; a letter tells them. */
@UseCase
@Allow({Role.LEAD, Role.PDU_STAFF, Role.ADMINISTRATOR})
public class DecideJoining {
  private static final int LONGEST = 500;

  @Inject CurrentPerson person;
  @Inject JoinRequests requests;
  @Inject Admission admission;
  @Inject Correspondence letters;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** Who asks. */
  public record Asker(
      UUID id, OrganisationId organisation, String where, String name, String email, String post) {}

  /**
   * @throws NotFound when there is no such request (any more), or it is another's
   */
  public Asker show(String id) {
    var one = found(id).request();
    return new Asker(
        one.id(),
        one.organisation(),
        admission.hosts().name(one.organisation()),
        one.name(),
        one.email(),
        admission.hosts().words(one.post()));
  }

  /**
   * The person is in, at the place they named.
   *
   * @return the organisation, to go on with
   * @throws NotFound when there is no such request (any more), or it is another's
   * @throws Conflict when the address got an account meanwhile
   */
  public OrganisationId approve(String id) {
    var waiting = found(id);
    var one = waiting.request();
    if (admission.known(one.email()).isPresent()) {
      throw new Conflict("This address has an account by now. Invite the person instead.");
    }
    var who = admission.admitHashed(one.email(), one.name(), waiting.passwordHash());
    one.post().ifPresent(post -> admission.employ(who, one.organisation(), post));
    settle(one, Decision.APPROVED, "");
    var text =
        """
        Hello %s,

        %s has said yes: your account at the Practice Development Unit is ready.

        Sign in with this address and the password that you chose.
        """
            .formatted(one.name(), admission.hosts().name(one.organisation()));
    letters.notice(
        new Correspondence.Words(
            "joining-approved", one.email(), Optional.of(who), "Your account is ready", text),
        "/sign-in");
    return one.organisation();
  }

  /**
   * The person is not let in; the reason goes to them.
   *
   * @return the organisation, to go on with
   * @throws Unacceptable without a reason
   * @throws NotFound when there is no such request (any more), or it is another's
   */
  public OrganisationId decline(String id, String reason) {
    var one = found(id).request();
    if (reason.isBlank() || reason.strip().length() > LONGEST || reason.indexOf('\0') >= 0) {
      throw new Unacceptable(
          "reason", "Say why in a sentence of at most 500 characters; the person gets to read it.");
    }
    settle(one, Decision.DECLINED, reason.strip());
    var text =
        """
        Hello %s,

        You asked to join %s at the Practice Development Unit. For now there is no account. This \
        is what they wrote:

        %s

        If that is a mistake, talk to the lead for training there. You can ask again at any time.
        """
            .formatted(one.name(), admission.hosts().name(one.organisation()), reason.strip());
    letters.notice(
        new Correspondence.Words(
            "joining-declined", one.email(), Optional.empty(), "About your request to join", text),
        "/join");
    return one.organisation();
  }

  private void settle(JoinRequest one, Decision decision, String reason) {
    requests.decide(one.id(), decision, Optional.of(person.id()), reason, clock.now());
    audit.record(
        person.id().value(),
        "accounts.joining-" + decision.name().toLowerCase(java.util.Locale.ROOT),
        one.id().toString());
  }

  private Waiting found(String id) {
    UUID uuid;
    try {
      uuid = UUID.fromString(id);
    } catch (IllegalArgumentException none) {
      throw gone();
    }
    return requests
        .take(uuid)
        .filter(one -> admission.hosts().may(one.request().organisation()))
        .orElseThrow(DecideJoining::gone);
  }

  private static NotFound gone() {
    return new NotFound("There is no such request, or somebody has decided it.");
  }
}
