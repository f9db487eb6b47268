package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/**
 * Signs a person in. Whatever is wrong, the words and the time are the same, so that nobody learns
 * who has an account; after too many failures for an account or an address, everybody waits.
 */
@UseCase
@Allow(everyone = true)
public class SignIn {
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  @Inject Register register;
  @Inject PasswordHashes hashes;
  @Inject Throttle throttle;
  @Inject Door door;
  @Inject SecondStep secondStep;
  @Inject AuditTrail audit;

  /**
   * What somebody brings to sign in.
   *
   * @param label what the person calls this sign-in; only for the API
   * @param code the second factor, if sent along; only for the API
   */
  public record Credentials(
      String email, String password, Caller from, Kind kind, String label, String code) {
    @Override
    public String toString() {
      return "Credentials[hidden]";
    }
  }

  /**
   * @throws Unacceptable when something is left empty, a needed code among it
   * @throws TooMany after too many failures
   */
  public Entry with(Credentials given) {
    check(given);
    var account = "account:" + given.email().strip().toLowerCase(Locale.ROOT);
    throttle.waitIfNeeded(account, given.from().address());
    var person = register.byEmail(given.email().strip()).filter(Registered::open);
    var hash = hashes.of(person.map(Registered::id).orElse(NOBODY)); // asked for nobody's too
    if (!Passwords.fits(given.password(), hash)) {
      audit.record(null, "people.sign-in-refused", "an account or none");
      return new Entry.Refused();
    }
    var entry = person.map(found -> second(found, given)).orElseGet(Entry.Refused::new);
    if (!(entry instanceof Entry.CodeRefused)) {
      // last of all: it locks what the next try of a code would wait for
      throttle.passed(account, given.from().address());
    }
    return entry;
  }

  private Entry second(Registered person, Credentials given) {
    return given.kind() == Kind.BROWSER
        ? door.afterFirstFactor(person, given.from())
        : secondStep.ofProgram(person, given);
  }

  private static void check(Credentials given) {
    var flaws = emptyOnes(given);
    if (given.password().length() > 1_000 || given.email().length() > 320) {
      flaws.add(new Unacceptable.Flaw("password", "That is longer than can be right."));
    }
    if (given.code().length() > 100) {
      flaws.add(new Unacceptable.Flaw("code", "That is longer than a code can be."));
    }
    if (given.label().length() > 100) {
      flaws.add(new Unacceptable.Flaw("label", "Use at most 100 characters."));
    }
    if (given.email().indexOf('\0') >= 0) {
      flaws.add(new Unacceptable.Flaw("email", "That can't be an e-mail address."));
    }
    if (given.label().indexOf('\0') >= 0) {
      flaws.add(new Unacceptable.Flaw("label", "Use letters, digits and signs."));
    }
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }

  private static List<Unacceptable.Flaw> emptyOnes(Credentials given) {
    List<Unacceptable.Flaw> flaws = new ArrayList<>();
    if (given.email().isBlank()) {
      flaws.add(new Unacceptable.Flaw("email", "Enter your e-mail address."));
    }
    if (given.password().isEmpty()) {
      flaws.add(new Unacceptable.Flaw("password", "Enter your password."));
    }
    if (given.kind() == Kind.API && given.label().isBlank()) {
      flaws.add(new Unacceptable.Flaw("label", "Say in a few words what the token is for."));
    }
    return flaws;
  }
}
