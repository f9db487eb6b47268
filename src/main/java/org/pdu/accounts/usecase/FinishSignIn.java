package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.Tickets;
import org.pdu.accounts.model.Token;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/**
 * The second half of a sign-in: the password has fitted, and until this has too nobody is signed
 * in. A ticket holds for ten minutes and five tries; then it begins with the password again.
 */
@UseCase
@Allow(everyone = true)
public class FinishSignIn {
  private static final int TRIES = 5;

  @Inject Tickets tickets;
  @Inject Register register;
  @Inject Codes codes;
  @Inject SecondFactorMeans means;
  @Inject Door door;
  @Inject CityClock clock;

  /**
   * What is awaited.
   *
   * @param passkeys what to ask the browser's passkeys, in JSON; empty when there are none
   * @param demo whether it may be skipped, this being a demonstration
   */
  public record Awaited(boolean app, Optional<String> passkeys, boolean demo) {}

  /** What the ticket waits for; empty when it does not hold. */
  public Optional<Awaited> of(String ticket) {
    return holder(ticket)
        .map(who ->
            new Awaited(
                means.app(who.id()), means.passkeys(who.id(), purpose(ticket)), who.demo()));
  }

  /**
   * With a code from the app, or a recovery code.
   *
   * @return {@code Refused} when the ticket does not hold, {@code CodeRefused} when the code does
   *     not fit
   * @throws TooMany after too many failures
   */
  public Entry withCode(String ticket, String code, Caller from) {
    var who = holder(ticket);
    if (who.isEmpty()) {
      return new Entry.Refused();
    }
    boolean fits = codes.fits(who.get().id(), code, from.address());
    return finish(ticket, who.get(), fits, from);
  }

  /** With a passkey of the same person, as the browser brings it. */
  public Entry withPasskey(String ticket, String json, Caller from) {
    var who = holder(ticket);
    if (who.isEmpty()) {
      return new Entry.Refused();
    }
    var owner = means.provedBy(purpose(ticket), json);
    return finish(ticket, who.get(), owner.equals(Optional.of(who.get().id())), from);
  }

  /** Without: for demo accounts only. */
  public Entry skip(String ticket, Caller from) {
    var who = holder(ticket).filter(Registered::demo);
    return who.<Entry>map(found -> finish(ticket, found, true, from)).orElseGet(Entry.Refused::new);
  }

  private Entry finish(String ticket, Registered who, boolean fits, Caller from) {
    if (!fits) {
      tickets.wrong(Token.hash(ticket), TRIES, clock.now());
      return new Entry.CodeRefused();
    }
    return tickets.end(Token.hash(ticket), clock.now())
        ? door.open(who, Kind.BROWSER, from, "")
        : new Entry.Refused();
  }

  private Optional<Registered> holder(String ticket) {
    Optional<PersonId> person = tickets.holder(Token.hash(ticket), clock.now());
    return person.flatMap(register::byId).filter(Registered::open);
  }

  private static String purpose(String ticket) {
    return "ticket:" + java.util.HexFormat.of().formatHex(Token.hash(ticket));
  }
}
