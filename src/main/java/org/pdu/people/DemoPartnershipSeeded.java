package org.pdu.people;

import java.util.List;
import java.util.Optional;

/**
 * The demonstration partnership has just been filled in: its places, people and headcounts are
 * recorded, and whoever wants may add invented facts of their own, in the same transaction.
 *
 * @param seed starts every generator, so that each machine invents the same
 * @param learners who takes up training; the demo sign-ins are not among them
 * @param signIns who shows the product
 */
public record DemoPartnershipSeeded(
    long seed, List<DemoLearner> learners, List<DemoOpened.SignIn> signIns) {
  /** The first who shows that role. */
  public Optional<PersonId> showing(Role role) {
    return signIns.stream()
        .filter(one -> one.role() == role)
        .map(DemoOpened.SignIn::person)
        .findFirst();
  }
}
