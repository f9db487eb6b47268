package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.DemoPartnershipSeeded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.OrganisationId;
import org.pdu.people.Role;
import org.pdu.people.model.DemoCity;
import org.pdu.people.model.DemoDraw;
import org.pdu.people.model.DemoPartnership;
import org.pdu.people.model.DemoPartnership.SignInPerson;
import org.pdu.people.model.People;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** Fills an empty product with the demonstration partnership, and tells who counts from it. */
@ApplicationScoped
@Transactional
public class DemoPopulation {
  @Inject CityClock clock;
  @Inject DemoCity.Cities cities;
  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Event<Object> facts;

  /** Everybody and every place described; once. */
  public void settle(DemoPartnership described) {
    var drawn = DemoDraw.of(described, clock.thisMonth());
    cities.add(described, drawn);
    described.signIns().forEach(this::grant);
    for (var post : drawn.posts()) {
      facts.select(AffiliationRecorded.class).fire(post.asEvent());
    }
    drawn.headcounts().forEach(facts.select(HeadcountRecorded.class)::fire);
    audit.record(null, "people.demo-partnership-seeded", "seed " + described.seed());
    facts
        .select(DemoPartnershipSeeded.class)
        .fire(new DemoPartnershipSeeded(described.seed(), drawn.learners()));
  }

  private void grant(SignInPerson signIn) {
    if (signIn.role() != Role.LEARNER) {
      Optional<OrganisationId> where =
          signIn.role() == Role.LEAD
              ? Optional.of(DemoCity.organisation(signIn.organisation()))
              : Optional.empty();
      people.grant(DemoCity.person(signIn.email()), signIn.role(), where);
    }
  }
}
