package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pdu.accounts.model.Identities;
import org.pdu.accounts.model.Provider;
import org.pdu.accounts.model.Providers;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows people which sign-ins kept by others open their account, and undoes one. */
@UseCase
@Allow(Role.LEARNER)
public class OwnIdentities {
  @Inject Identities identities;
  @Inject Providers providers;
  @Inject PasswordAgain password;
  @Inject CurrentPerson person;
  @Inject Diary diary;
  @Inject CityClock clock;

  /**
   * One of them.
   *
   * @param label what the provider is known by, or its address when the settings name it no more
   */
  public record Own(UUID id, String label, String email, Instant since, Instant lastUsed) {}

  public List<Own> all() {
    return identities.of(person.id()).stream()
        .map(
            one -> new Own(one.id(), label(one.issuer()), one.email(), one.since(), one.lastUsed()))
        .toList();
  }

  /**
   * It opens the account no longer.
   *
   * @throws Conflict when it is the only way in
   * @throws NotFound when it is none of the person's
   */
  public void undo(UUID id) {
    var own = identities.of(person.id());
    if (own.size() == 1 && own.get(0).id().equals(id) && !password.chosen(person.id())) {
      throw new Conflict(
          "This is the only way into your account. Choose a password first, then undo it.");
    }
    if (!identities.unlink(person.id(), id, clock.now())) {
      throw new NotFound("You have no such way to sign in.");
    }
    diary.tell(person.id(), News.IDENTITY_UNLINKED, id.toString());
  }

  private String label(String issuer) {
    return providers.all().stream()
        .filter(one -> one.issuer().equals(issuer))
        .map(Provider::label)
        .findFirst()
        .orElse(issuer);
  }
}
