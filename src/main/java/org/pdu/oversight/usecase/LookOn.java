package org.pdu.oversight.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.pdu.oversight.model.Viewings;
import org.pdu.oversight.model.Viewings.Viewing;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** Goes on with a viewing, request by request: who is seen is asked anew each time. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class LookOn {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Viewings viewings;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * As whom the site is seen.
   *
   * @param until when it ends by itself
   */
  public record Seen(Registered person, Instant until) {}

  /** Whom this sign-in sees the site as, if anybody; nobody who has come to hold as much. */
  public Optional<Seen> with(byte[] signIn) {
    return open(signIn)
        .flatMap(viewing ->
            register
                .byId(viewing.viewed())
                .filter(Registered::open)
                .filter(person::outranks)
                .map(viewed -> new Seen(viewed, viewing.endsAt())));
  }

  /** Writes down that a page was looked at; the person it belongs to can read it. */
  public void note(byte[] signIn, String path) {
    open(signIn)
        .ifPresent(viewing ->
            audit.record(
                AuditEntry.read(
                        person.id().value(),
                        "oversight.page-viewed",
                        viewing.viewed().value(),
                        path.substring(0, Math.min(path.length(), 200)))
                    .because(viewing.reason())));
  }

  /** Ends it. */
  public void end(byte[] signIn) {
    open(signIn)
        .ifPresent(viewing ->
            audit.record(
                AuditEntry.deed(
                        person.id().value(), "oversight.viewing-ended", viewing.viewed().toString())
                    .about(viewing.viewed().value())
                    .because(viewing.reason())));
    viewings.end(signIn, clock.now());
  }

  private Optional<Viewing> open(byte[] signIn) {
    return viewings
        .open(signIn, clock.now())
        .filter(viewing -> viewing.viewer().equals(person.id()));
  }
}
