package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Tries;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/**
 * Signs a person in. Whatever is wrong, the words and the time are the same, so that nobody learns
 * who has an account; after too many failures for an account or an address, everybody waits.
 */
@UseCase
@Allow(everyone = true)
public class SignIn {
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));
  private static final int PER_ACCOUNT = 8;
  private static final int PER_ADDRESS = 60;
  private static final Duration BROWSER = Duration.ofHours(12);
  private static final Duration API = Duration.ofDays(90);

  @Inject Register register;
  @Inject PasswordHashes hashes;
  @Inject SignIns signIns;
  @Inject Tries tries;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * What somebody brings to sign in.
   *
   * @param address the network address it comes from
   * @param label what the person calls this sign-in; only for the API
   */
  public record Credentials(
      String email, String password, String address, Kind kind, String label) {
    @Override
    public String toString() {
      return "Credentials[hidden]";
    }
  }

  /** Done: the token to hand over, and until when it holds. */
  public record SignedIn(Token token, java.time.Instant expiresAt) {}

  /**
   * Done or not, as a value: a refusal must not roll back the failure that was counted.
   *
   * @param signedIn empty when e-mail address and password do not fit
   */
  public record Outcome(Optional<SignedIn> signedIn) {}

  /**
   * @throws Unacceptable when something is left empty
   * @throws TooMany after too many failures
   */
  public Outcome with(Credentials given) {
    check(given);
    var account = "account:" + given.email().strip().toLowerCase(Locale.ROOT);
    var address = "address:" + given.address();
    waitIfNeeded(account, address);
    var person = register.byEmail(given.email().strip()).filter(Registered::open);
    var hash = hashes.of(person.map(Registered::id).orElse(NOBODY)); // asked for nobody's too
    if (!Passwords.fits(given.password(), hash)) {
      audit.record(null, "people.sign-in-refused", "an account or none");
      return new Outcome(Optional.empty());
    }
    tries.forget(account);
    tries.giveBack(address);
    return new Outcome(person.map(found -> open(found, given)));
  }

  private SignedIn open(Registered person, Credentials given) {
    var token = Token.random();
    var expires = clock.now().plus(given.kind() == Kind.API ? API : BROWSER);
    signIns.add(
        new SignIns.NewSignIn(
            token.hash(), person.id(), given.kind(), given.label(), clock.now(), expires));
    audit.record(person.id().value(), "people.signed-in", given.kind().name());
    return new SignedIn(token, expires);
  }

  private void waitIfNeeded(String account, String address) {
    long wait =
        Math.max(
            tries.take(account, PER_ACCOUNT, clock.now()),
            tries.take(address, PER_ADDRESS, clock.now()));
    if (wait > 0) {
      long minutes = Math.max(1, (wait + 59) / 60);
      throw new TooMany(
          "There were many tries that did not fit. Wait about "
              + (minutes == 1 ? "a minute" : minutes + " minutes")
              + ", then try again.",
          wait);
    }
  }

  private static void check(Credentials given) {
    var flaws = emptyOnes(given);
    if (given.password().length() > 1_000 || given.email().length() > 320) {
      flaws.add(new Unacceptable.Flaw("password", "That is longer than can be right."));
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
