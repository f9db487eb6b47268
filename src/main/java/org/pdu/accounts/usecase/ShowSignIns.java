package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.Listed;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Shows people where they are signed in, in browsers and by tokens. */
@UseCase
@Allow(Role.LEARNER)
public class ShowSignIns {
  @Inject CurrentPerson person;
  @Inject SignIns signIns;
  @Inject CityClock clock;

  /**
   * One page of them.
   *
   * @param next the last one, when there are more
   */
  public record Some(List<Listed> items, Optional<UUID> next) {}

  /**
   * The own sign-ins that hold, the newest first.
   *
   * @param kind only these; empty for all
   * @param after the last one of the page before
   * @param size how many, from 1
   */
  public Some own(Optional<Kind> kind, Optional<UUID> after, int size) {
    var found = signIns.held(person.id(), kind, after, size + 1, clock.now());
    if (found.size() <= size) {
      return new Some(found, Optional.empty());
    }
    var items = found.subList(0, size);
    return new Some(items, Optional.of(items.getLast().id()));
  }
}
