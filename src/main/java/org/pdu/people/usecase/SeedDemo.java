package org.pdu.people.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.pdu.people.model.Passwords;
import org.pdu.people.model.People;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.platform.start.Welcome;
import org.pdu.platform.time.CityClock;

/**
 * Fills an empty product with the demonstration partnership where that is wanted, sees to it that
 * the demo sign-ins open with the present password, and says so in the welcome. The product itself
 * does this while it starts: nobody asks, so nobody's permission is checked.
 */
@ApplicationScoped
@Transactional
public class SeedDemo {
  @Inject Settings settings;
  @Inject CityClock clock;
  @Inject DemoPartnership.Source source;
  @Inject DemoCity.Cities cities;
  @Inject People people;
  @Inject DemoPassword password;
  @Inject AuditTrail audit;
  @Inject Welcome welcome;
  @Inject Event<Object> facts;

  void on(@Observes @Priority(Stage.DEMO) Migrated migrated) {
    if (settings.demo()) {
      cities.alone();
      var described = source.read();
      if (cities.empty()) {
        seed(described);
      }
      open(described);
    } else {
      cities.lockOut();
      if (people.nobodyYet()) {
        welcome.say(
            List.of(
                "Nobody has an account yet. Make the first administrator with:",
                "  ./pdu admin you@example.org"));
      }
    }
  }

  private void seed(DemoPartnership described) {
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

  private void open(DemoPartnership described) {
    var emails = described.signIns().stream().map(SignInPerson::email).toList();
    var present = password.text();
    var hashes = cities.passwordHashes(emails);
    if (!hashes.stream().allMatch(hash -> !hash.isEmpty() && fits(present, hash))) {
      cities.choosePassword(emails, Passwords.hash(present));
    }
    if (!hashes.isEmpty()) {
      welcome.say(lines(described, present));
    }
  }

  private static boolean fits(String password, String hash) {
    return Passwords.fits(password, Optional.of(hash));
  }

  private static List<String> lines(DemoPartnership described, String password) {
    var lines = new ArrayList<String>();
    lines.add("This is a demonstration: everything and everybody in it is invented. Sign in as");
    for (var signIn : described.signIns()) {
      var role = signIn.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.add("  %-26s %-15s %s".formatted(signIn.email(), role, signIn.name()));
    }
    lines.add("with the password: " + password);
    return lines;
  }
}
