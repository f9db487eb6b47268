package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Tries;
import org.pdu.people.PersonId;
import org.pdu.people.Registered;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** What follows when the key to an account is another: old keys end, and its owner hears of it. */
@ApplicationScoped
class Aftermath {
  private static final Duration BROWSER = Duration.ofHours(12);

  @Inject SignIns signIns;
  @Inject Tries tries;
  @Inject Correspondence letters;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** A new sign-in in a browser, in place of those that ended. */
  Token signIn(PersonId who) {
    var token = Token.random();
    var now = clock.now();
    signIns.add(
        new SignIns.NewSignIn(token.hash(), who, SignIns.Kind.BROWSER, "", now, now.plus(BROWSER)));
    return token;
  }

  /** Every sign-in and every open link to reset ends; a letter tells the owner. */
  void passwordChanged(Registered who, String action) {
    signIns.endAll(who.id(), clock.now());
    letters.end(Purpose.RESET, who.id().value());
    tries.forget("account:" + who.email().toLowerCase(Locale.ROOT));
    audit.record(who.id().value(), action, who.id().toString());
    var text =
        """
        Hello %s,

        The password of your account was changed just now, and every other sign-in has ended.

        If it was you, all is well. If not, choose a new one at once with the link below, and tell \
        the lead for training in your organisation.
        """
            .formatted(who.name());
    letters.notice(
        new Correspondence.Words(
            "password-changed",
            who.email(),
            Optional.of(who.id()),
            "Your password was changed",
            text),
        "/forgotten");
  }
}
