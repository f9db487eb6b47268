package org.pdu.accounts.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.SignIns;
import org.pdu.people.DemoClosed;
import org.pdu.people.DemoOpened;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.platform.Reaction;
import org.pdu.platform.start.Welcome;
import org.pdu.platform.time.CityClock;

/** Sees to it that the demo sign-ins open with the present password, or not at all. */
@Reaction
public class DemoDoor {
  @Inject PasswordHashes hashes;
  @Inject SignIns signIns;
  @Inject Register register;
  @Inject DemoPassword password;
  @Inject Welcome welcome;
  @Inject CityClock clock;

  /** No demo account opens anything; a product that nobody administers says how to begin. */
  void shut(@Observes DemoClosed closed) {
    hashes.forget(closed.people());
    closed.people().forEach(person -> signIns.endAll(person, clock.now()));
    if (register.holding(Role.ADMINISTRATOR).stream().allMatch(who -> hashes.of(who).isEmpty())) {
      welcome.say(
          List.of(
              "Nobody can administer this site yet. Make the first administrator with:",
              "  ./pdu admin you@example.org"));
    }
  }

  /** Opens it and says so in the welcome. */
  void open(@Observes DemoOpened opened) {
    var present = password.text();
    var known =
        opened.signIns().stream()
            .map(one -> hashes.of(one.person()).orElse(""))
            .distinct()
            .toList();
    if (!known.stream().allMatch(hash -> !hash.isEmpty() && fits(present, hash))) {
      var hash = Passwords.hash(present);
      opened.signIns().forEach(one -> hashes.choose(one.person(), hash));
    }
    if (!opened.signIns().isEmpty()) {
      welcome.say(lines(opened.signIns(), present));
    }
  }

  private static boolean fits(String password, String hash) {
    return Passwords.fits(password, Optional.of(hash));
  }

  private static List<String> lines(List<DemoOpened.SignIn> signIns, String password) {
    var lines = new ArrayList<String>();
    lines.add("This is a demonstration: everything and everybody in it is invented. Sign in as");
    for (var signIn : signIns) {
      var role = signIn.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.add("  %-26s %-15s %s".formatted(signIn.email(), role, signIn.name()));
    }
    lines.add("with the password: " + password);
    return lines;
  }
}
