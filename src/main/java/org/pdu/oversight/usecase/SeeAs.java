package org.pdu.oversight.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.pdu.oversight.model.Viewings;
import org.pdu.oversight.model.Viewings.Viewing;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Lets an administrator see the site as somebody else does, to help. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class SeeAs {
  /** After this long it ends by itself. */
  public static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Viewings viewings;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** Somebody who may be looked at. */
  public record Viewed(PersonId id, String name) {}

  /**
   * Who it would be.
   *
   * @throws NotFound when there is nobody with that id
   * @throws NotAllowed when it is oneself, or somebody who may do as much
   */
  public Viewed whom(String id) {
    var found = find(id);
    return new Viewed(found.id(), found.name());
  }

  /**
   * Begins.
   *
   * @param signIn the browser's sign-in, as a hash that tells nothing of it
   * @param reason why, 1 to 500 signs; the person can read it
   * @throws Unacceptable when no reason is given
   */
  public void begin(String id, byte[] signIn, String reason) {
    var found = find(id);
    if (reason.isBlank()) {
      throw new Unacceptable("reason", "Say in a few words why.");
    }
    if (reason.strip().length() > 500 || reason.indexOf('\0') >= 0) {
      throw new Unacceptable("reason", "Use at most 500 letters, digits and signs.");
    }
    var now = clock.now();
    viewings.begin(
        new Viewing(person.id(), found.id(), reason.strip(), signIn, now, now.plus(LONGEST)));
    note("oversight.viewing-begun", found.id(), "the site, for up to 30 minutes", reason.strip());
  }

  private Registered find(String id) {
    var found =
        uuid(id)
            .map(PersonId::new)
            .flatMap(register::byId)
            .filter(Registered::open)
            .orElseThrow(() -> new NotFound("There is nobody with this id."));
    if (found.id().equals(person.id()) || !person.outranks(found)) {
      throw new NotAllowed(
          "Nobody sees the site as themselves, or as somebody who may do as much.");
    }
    return found;
  }

  private void note(String action, PersonId viewed, String subject, String reason) {
    audit.record(
        AuditEntry.read(person.id().value(), action, viewed.value(), subject).because(reason));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
