package org.pdu.privacy.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.DemoPartnershipSeeded;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.Reaction;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Look;
import org.pdu.privacy.model.Looks;
import org.pdu.privacy.model.Removals;

/**
 * Invents a data request that was answered, and tells of the rules' first run, in which nothing
 * went.
 */
@Reaction
public class SeedDemoRequest {
  private static final String REASON =
      "Invented for the demonstration: she asked by letter, and we checked by phone that it was her.";

  @Inject Looks looks;
  @Inject Removals removals;
  @Inject ApplyRules rules;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  void on(@Observes DemoPartnershipSeeded seeded) {
    seeded
        .showing(Role.ADMINISTRATOR)
        .ifPresent(administrator ->
            seeded.showing(Role.LEARNER).ifPresent(learner -> answered(administrator, learner)));
    rules.all().forEach(each -> removals.add(each.rule().key(), 0, clock.now()));
  }

  private void answered(PersonId administrator, PersonId learner) {
    looks.add(learner, new Look(administrator, Look.Kind.EXPORTED, REASON, clock.now()));
    audit.read(administrator.value(), "privacy.request-exported", learner.value(), REASON);
  }
}
