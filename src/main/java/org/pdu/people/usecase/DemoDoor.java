package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pdu.people.model.DemoCity;
import org.pdu.people.model.DemoPartnership;
import org.pdu.people.model.DemoPartnership.SignInPerson;
import org.pdu.people.model.Passwords;
import org.pdu.people.model.People;
import org.pdu.platform.start.Welcome;

/** Sees to it that the demo sign-ins open with the present password, or not at all. */
@ApplicationScoped
@Transactional
public class DemoDoor {
  @Inject DemoCity.Cities cities;
  @Inject People people;
  @Inject DemoPassword password;
  @Inject Welcome welcome;

  /** No demo account opens anything; a product that nobody administers says how to begin. */
  public void shut() {
    cities.lockOut();
    if (people.withoutAdministrator()) {
      welcome.say(
          List.of(
              "Nobody can administer this site yet. Make the first administrator with:",
              "  ./pdu admin you@example.org"));
    }
  }

  /** Opens it and says so in the welcome. */
  public void open(DemoPartnership described) {
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
