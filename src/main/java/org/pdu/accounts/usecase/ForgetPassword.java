package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.people.Allow;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/**
 * Somebody has forgotten their password: a letter with a link goes to the address, if there is such
 * an account. What is answered is the same if there is none.
 */
@UseCase
@Allow(everyone = true)
public class ForgetPassword {
  private static final Duration HOLDS = Duration.ofHours(1);

  @Inject Register register;
  @Inject Correspondence letters;
  @Inject Asks asks;
  @Inject AuditTrail audit;

  /**
   * @param from the network address it comes from
   * @throws Unacceptable when it can't be an address
   * @throws TooMany after many
   */
  public void ask(String email, String from) {
    new PersonFields().email(email).check();
    asks.count(email, from);
    register.byEmail(email.strip()).filter(Registered::open).ifPresent(this::send);
    audit.record(null, "accounts.reset-asked", "an account or none");
  }

  private void send(Registered known) {
    var text =
        """
        Hello %s,

        Somebody, probably you, asked to choose a new password for your account.

        The link below lets you do that. It works once and for one hour. Until then your present \
        password stays as it is.
        """
            .formatted(known.name());
    letters.withLink(
        Purpose.RESET,
        known.id().value(),
        known.email(),
        HOLDS,
        new Correspondence.Words(
            "reset", known.email(), Optional.of(known.id()), "Choose a new password", text));
  }
}
