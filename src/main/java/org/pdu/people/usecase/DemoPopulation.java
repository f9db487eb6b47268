package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.ChampionAppointed;
import org.pdu.people.DemoOpened;
import org.pdu.people.DemoPartnershipSeeded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.OrganisationId;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Champions;
import org.pdu.people.model.DemoCity;
import org.pdu.people.model.DemoCity.Post;
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
  private static final List<String> TOPICS =
      List.of(
          "first steps, finding time to learn",
          "psychologically informed environments",
          "working with several services at once");

  @Inject CityClock clock;
  @Inject DemoCity.Cities cities;
  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Event<Object> facts;
  @Inject Champions champions;

  /** Everybody and every place described; once. */
  public void settle(DemoPartnership described) {
    var drawn = DemoDraw.of(described, clock.thisMonth());
    cities.add(described, drawn);
    described.signIns().forEach(this::grant);
    for (var post : drawn.posts()) {
      facts.select(AffiliationRecorded.class).fire(post.asEvent());
    }
    drawn.headcounts().forEach(facts.select(HeadcountRecorded.class)::fire);
    champions(drawn);
    audit.record(null, "people.demo-partnership-seeded", "seed " + described.seed());
    facts
        .select(DemoPartnershipSeeded.class)
        .fire(
            new DemoPartnershipSeeded(
                described.seed(),
                drawn.learners(),
                described.signIns().stream().map(DemoPopulation::shown).toList()));
  }

  static DemoOpened.SignIn shown(SignInPerson one) {
    return new DemoOpened.SignIn(DemoCity.person(one.email()), one.email(), one.name(), one.role());
  }

  /** Invented champions, who said yes today: the first in post in every other service. */
  private void champions(DemoCity drawn) {
    var seen = new LinkedHashMap<ServiceId, Post>();
    drawn.posts().stream()
        .filter(post -> post.covers(clock.today()))
        .filter(post -> drawn.email(post.person()).endsWith("@people.example"))
        .forEach(post -> seen.putIfAbsent(post.service(), post));
    int turn = 0;
    for (var post : seen.values()) {
      if (turn++ % 2 == 0) {
        appoint(post, drawn.email(post.person()), TOPICS.get(turn % TOPICS.size()));
      }
    }
  }

  private void appoint(Post post, String email, String topics) {
    var who = post.person();
    champions.add(
        new Champions.Word(
            who,
            post.organisation(),
            post.service(),
            Champions.What.YES,
            topics,
            email + " (invented)",
            Optional.empty(),
            who),
        clock.now());
    facts
        .select(ChampionAppointed.class)
        .fire(
            new ChampionAppointed(
                who, post.organisation(), post.service(), clock.today(), Optional.empty()));
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
