package org.pdu.accounts.usecase;

import static org.pdu.platform.time.ClockSource.CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.accounts.model.Acquaintance;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.Handshake;
import org.pdu.accounts.model.Identities;
import org.pdu.accounts.model.Identities.Waiting;
import org.pdu.accounts.model.Provider;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Vouched;
import org.pdu.accounts.usecase.SignInWithProvider.Asked;
import org.pdu.accounts.usecase.SignInWithProvider.Declined;
import org.pdu.accounts.usecase.SignInWithProvider.Entered;
import org.pdu.accounts.usecase.SignInWithProvider.Outcome;
import org.pdu.accounts.usecase.SignInWithProvider.Why;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.problem.Conflict;

/** Finds, makes or asks for the account of somebody whom a provider vouches for. */
@ApplicationScoped
@Transactional
class Acquainted {
  @Inject Identities identities;
  @Inject Register register;
  @Inject Directory directory;
  @Inject Door door;
  @Inject Diary diary;
  @Inject CurrentPerson present;

  /** Where somebody comes from, and where they were heading. */
  record Bound(Caller from, String then) {}

  Outcome with(Provider provider, Vouched who, Instant now, Bound bound) {
    var owner = identities.owner(who.issuer(), who.subject());
    if (owner.isPresent()) {
      identities.used(who, now);
      return register
          .byId(owner.get())
          .filter(Registered::open)
          .<Outcome>map(person -> enter(person.id(), bound))
          .orElse(new Declined(Why.CLOSED));
    }
    return present.signedIn() ? ask(provider, who, now) : greet(provider, who, now, bound);
  }

  private Outcome greet(Provider provider, Vouched who, Instant now, Bound bound) {
    var known = register.byEmail(who.email());
    return switch (Acquaintance.of(provider, who, known, mayVouch(provider, known, now))) {
      case JOIN -> enter(link(join(who), who, now), bound);
      case LINK -> enter(linkKnown(known.orElseThrow().id(), who, now), bound);
      case ASK -> ask(provider, who, now);
      case NO_EMAIL -> new Declined(Why.NO_EMAIL);
      case UNVERIFIED -> new Declined(Why.UNVERIFIED);
      case CLOSED -> new Declined(Why.CLOSED);
    };
  }

  private PersonId join(Vouched who) {
    var name =
        who.name().isEmpty() ? who.email().substring(0, who.email().indexOf('@')) : who.name();
    var person = register.join(who.email(), name.substring(0, Math.min(200, name.length())));
    diary.note(person, "accounts.joined-by-provider", who.issuer());
    return person;
  }

  /**
   * From now on the provider's word opens the account.
   *
   * @throws Conflict when it opens another's already
   */
  private PersonId link(PersonId person, Vouched who, Instant now) {
    if (!identities.link(person, who, now)) {
      throw new Conflict(
          "This sign-in opens an account already. Sign in with it, or undo it there.");
    }
    diary.note(person, "accounts.identity-linked", who.issuer());
    return person;
  }

  /** The same for an account that was there before, whose owner hears of it. */
  PersonId linkKnown(PersonId person, Vouched who, Instant now) {
    link(person, who, now);
    diary.letter(person, News.IDENTITY_LINKED);
    return person;
  }

  /** A provider's word is a first factor, as a password is. */
  private Outcome enter(PersonId person, Bound bound) {
    var known = register.byId(person).orElseThrow();
    return new Entered(door.afterFirstFactor(known, bound.from()), bound.then());
  }

  private Outcome ask(Provider provider, Vouched who, Instant now) {
    var secret = Token.random();
    identities.await(secret, new Waiting(provider.name(), who, now), now.plus(Handshake.TIME));
    return new Asked(secret);
  }

  /** An organisation's own provider speaks for nobody but who works there, or nowhere yet. */
  private boolean mayVouch(Provider provider, Optional<Registered> known, Instant now) {
    if (provider.organisation().isEmpty() || known.isEmpty()) {
      return true;
    }
    var own = directory.organisationCalled(provider.organisation().get());
    return directory.standingsOf(known.get().id(), LocalDate.ofInstant(now, CITY)).stream()
        .allMatch(one -> own.filter(one.organisation()::equals).isPresent());
  }
}
