package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.EmailAddress;
import org.pdu.accounts.model.JoinRequests;
import org.pdu.accounts.model.JoinRequests.Decision;
import org.pdu.accounts.model.JoinRequests.JoinRequest;
import org.pdu.accounts.model.Links;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.accounts.model.MailDomains;
import org.pdu.accounts.model.Passwords;
import org.pdu.people.Allow;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/**
 * The asker's address is theirs: they say where they work and choose a password. Where the
 * organisation knows the address's domain they are in; elsewhere its lead decides.
 */
@UseCase
@Allow(everyone = true)
public class ConfirmJoining {
  @Inject Links links;
  @Inject JoinRequests requests;
  @Inject MailDomains domains;
  @Inject Admission admission;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** What the page shows. */
  public record Joining(
      String email,
      String name,
      String organisation,
      boolean domainKnown,
      List<Place> services,
      List<Place> jobRoles) {}

  /** Empty when the link does not work (any more). Nothing changes by looking. */
  public Optional<Joining> show(String token) {
    return open(links.look(Purpose.JOINING, token, clock.now()))
        .map(one ->
            new Joining(
                one.email(),
                one.name(),
                admission.hosts().name(one.organisation()),
                domainKnown(one),
                admission.hosts().services(one.organisation()),
                admission.hosts().jobRoles()));
  }

  private Optional<JoinRequest> open(Optional<Links.Link> link) {
    return link.flatMap(found -> requests.byId(found.subject()))
        .filter(one -> admission.known(one.email()).isEmpty());
  }

  private boolean domainKnown(JoinRequest one) {
    return EmailAddress.of(one.email())
        .filter(address -> domains.allows(one.organisation(), address.domain()))
        .isPresent();
  }

  /**
   * @return whether the person is in; otherwise the lead is asked
   * @throws Unacceptable when a field will not do
   * @throws NotFound when the link does not work (any more)
   */
  public boolean confirm(String token, String service, String jobRole, String password) {
    var shown =
        open(links.look(Purpose.JOINING, token, clock.now())).orElseThrow(ConfirmJoining::ended);
    new PersonFields().password(password, shown.email(), shown.name()).check();
    var post = admission.hosts().post(shown.organisation(), service, jobRole);
    var one =
        open(links.use(Purpose.JOINING, token, clock.now())).orElseThrow(ConfirmJoining::ended);
    if (!domainKnown(one)) {
      requests.confirm(one.id(), post, Passwords.hash(password), clock.now());
      audit.record(null, "accounts.joining-asked", one.id().toString());
      admission.keepers().tell(one);
      return false;
    }
    requests.decide(one.id(), Decision.DOMAIN, Optional.empty(), "", clock.now());
    var who = admission.admit(one.email(), one.name(), password);
    admission.employ(who, one.organisation(), post);
    audit.record(who.value(), "accounts.joined-by-domain", one.id().toString());
    return true;
  }

  private static NotFound ended() {
    return new NotFound("This link has been used or has ended.");
  }
}
