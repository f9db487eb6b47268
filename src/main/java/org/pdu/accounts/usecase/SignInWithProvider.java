package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.Handshake;
import org.pdu.accounts.model.OpenIdConnect;
import org.pdu.accounts.model.OpenIdConnect.NoWay;
import org.pdu.accounts.model.OpenIdConnect.Onward;
import org.pdu.accounts.model.OpenIdConnect.Proven;
import org.pdu.accounts.model.OpenIdConnect.Reason;
import org.pdu.accounts.model.OpenIdConnect.Refused;
import org.pdu.accounts.model.Provider;
import org.pdu.accounts.model.Providers;
import org.pdu.accounts.model.Token;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/**
 * Signs a person in by a provider's word. No transaction is held while the provider is asked, which
 * may take its time.
 */
@UseCase
@Allow(everyone = true)
public class SignInWithProvider {
  @Inject Providers providers;
  @Inject OpenIdConnect protocol;
  @Inject Handshakes handshakes;
  @Inject Acquainted acquainted;
  @Inject CityClock clock;

  /** A provider to choose. */
  public record Choice(String name, String label) {}

  /**
   * Begun: where the browser goes, and what it keeps meanwhile.
   *
   * @param onward empty when the provider can't be reached
   */
  public record Begun(String cookie, Optional<URI> onward) {}

  /** What came of it. */
  public sealed interface Outcome permits Entered, Asked, Declined {}

  /** Signed in, or asked for the second factor. */
  public record Entered(Entry entry, String then) implements Outcome {}

  /** The owner of an account here is to say whether it is theirs. */
  public record Asked(Token secret) implements Outcome {}

  /** Nobody was let in. */
  public record Declined(Why why) implements Outcome {}

  /** Why nobody was let in. */
  public enum Why {
    STOPPED,
    UNREACHABLE,
    UNFIT,
    EXPIRED,
    NO_EMAIL,
    UNVERIFIED,
    CLOSED
  }

  public List<Choice> choices() {
    return providers.all().stream().map(one -> new Choice(one.name(), one.label())).toList();
  }

  /**
   * The way to a provider. Nothing is written.
   *
   * @param then where the person was heading
   * @throws NotFound when there is no such provider
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Begun begin(String name, String then) {
    var provider = named(name);
    var handshake = Handshake.begin(provider.name(), then, clock.now());
    return switch (protocol.way(provider, handshake)) {
      case Onward way -> new Begun(handshake.cookie(), Optional.of(way.where()));
      case NoWay none -> new Begun(handshake.cookie(), Optional.empty());
    };
  }

  /**
   * What the browser brought back.
   *
   * @param cookie what it was given on the way out
   * @param query of the address it came back to
   * @param from the network address and the program it comes from
   * @throws NotFound when there is no such provider
   * @throws org.pdu.platform.problem.TooMany after too many failures
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Outcome finish(String name, Optional<String> cookie, String query, Caller from) {
    var provider = named(name);
    var handshake =
        cookie.flatMap(Handshake::of).filter(one -> one.provider().equals(provider.name()));
    if (handshake.isEmpty() || !handshake.get().holds(clock.now())) {
      return new Declined(Why.EXPIRED);
    }
    if (!handshakes.first(handshake.get(), from.address())) {
      handshakes.failed(name, "a handshake was tried again");
      return new Declined(Why.UNFIT);
    }
    return outcome(provider, handshake.get(), query, from);
  }

  private Outcome outcome(Provider provider, Handshake handshake, String query, Caller from) {
    var answer = protocol.answer(provider, handshake, query);
    if (answer instanceof Refused refused && refused.reason() != Reason.STOPPED) {
      handshakes.failed(provider.name(), refused.detail());
    } else {
      handshakes.fine(from.address());
    }
    return switch (answer) {
      case Proven proven ->
          acquainted.with(
              provider, proven.who(), clock.now(), new Acquainted.Bound(from, handshake.then()));
      case Refused refused -> new Declined(Why.valueOf(refused.reason().name()));
    };
  }

  private Provider named(String name) {
    return providers
        .named(name)
        .orElseThrow(() -> new NotFound("There is no such way to sign in here."));
  }
}
