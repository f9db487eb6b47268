package org.pdu.accounts.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.accounts.model.Authenticators.Authenticator;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.Totp;
import org.pdu.people.PersonId;
import org.pdu.people.Registered;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.post.Letter;

/** All that signing in needs, in memory, wired as the container would, with a clock to turn. */
final class House {
  static final Caller HERE = new Caller("192.0.2.1", "");
  static final String PASSWORD = "a fine password";
  private static final String HASH = Passwords.hash(PASSWORD);

  final InMemory.Everybody people = new InMemory.Everybody();
  final InMemory.Hashes hashes = new InMemory.Hashes();
  final InMemory.Kept signIns = new InMemory.Kept();
  final InMemory.Counted tries = new InMemory.Counted();
  final InMemory.Written audit = new InMemory.Written();
  final InMemoryFactors.Apps apps = new InMemoryFactors.Apps();
  final InMemoryFactors.Recovery recovery = new InMemoryFactors.Recovery();
  final InMemoryFactors.Keys passkeys = new InMemoryFactors.Keys();
  final InMemoryFactors.Pending tickets = new InMemoryFactors.Pending();
  final InMemoryFactors.Glass vault = new InMemoryFactors.Glass();
  final List<Letter> letters = new ArrayList<>();
  final Turned time = new Turned();
  final CityClock clock = new CityClock(time);
  final Factors factors = new Factors();
  final Codes codes = new Codes();
  final FirstCode firstCode = new FirstCode();
  final SignIn signIn = new SignIn();
  final FinishSignIn finish = new FinishSignIn();

  /** A clock that tests turn. */
  static final class Turned extends Clock {
    private Instant now = InMemory.NOW;

    void by(Duration some) {
      now = now.plus(some);
    }

    @Override
    public ZoneId getZone() {
      return ClockSource.CITY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  House() {
    factors.authenticators = apps;
    factors.passkeys = passkeys;
    factors.recovery = recovery;
    factors.clock = clock;
    var throttle = new Throttle();
    throttle.tries = tries;
    throttle.clock = clock;
    codes.authenticators = apps;
    codes.recovery = recovery;
    codes.vault = vault;
    codes.throttle = throttle;
    codes.diary = diary();
    codes.clock = clock;
    var door = door();
    var second = new SecondStep();
    second.factors = factors;
    second.codes = codes;
    second.door = door;
    signIn.register = people;
    signIn.hashes = hashes;
    signIn.throttle = throttle;
    signIn.door = door;
    signIn.secondStep = second;
    signIn.audit = audit;
    finish.tickets = tickets;
    finish.register = people;
    finish.codes = codes;
    finish.means = means();
    finish.door = door;
    finish.clock = clock;
    enrolment(throttle);
  }

  private Diary diary() {
    var correspondence = new Correspondence();
    correspondence.letters = letters::add;
    correspondence.clock = clock;
    var diary = new Diary();
    diary.audit = audit;
    diary.register = people;
    diary.letters = correspondence;
    return diary;
  }

  private Door door() {
    var door = new Door();
    door.signIns = signIns;
    door.tickets = tickets;
    door.factors = factors;
    door.diary = diary();
    door.clock = clock;
    return door;
  }

  private SecondFactorMeans means() {
    var means = new SecondFactorMeans();
    means.factors = factors;
    means.passkeys = passkeys;
    return means;
  }

  private void enrolment(Throttle throttle) {
    var newFactor = new NewFactor();
    newFactor.signIns = signIns;
    newFactor.recovery = recovery;
    newFactor.factors = factors;
    newFactor.clock = clock;
    firstCode.authenticators = apps;
    firstCode.codes = codes;
    firstCode.throttle = throttle;
    firstCode.newFactor = newFactor;
    firstCode.diary = diary();
    firstCode.clock = clock;
  }

  /** Somebody who has an account and a password. */
  PersonId person(String email, boolean demo) {
    var id = new PersonId(UUID.randomUUID());
    people.all.add(new Registered(id, email, "Sam", demo, true, Set.of()));
    hashes.choose(id, HASH);
    return id;
  }

  /** Sets an app up for somebody; the key is what the app holds. */
  byte[] app(PersonId person) {
    var key = Totp.newKey();
    apps.all.put(
        person,
        new Authenticator(
            vault.seal(key, Totp.purpose(person)), clock.now(), Optional.of(clock.now()), 0));
    return key;
  }

  /** What the app shows at present. */
  String shown(byte[] key) {
    return Totp.code(key, clock.now());
  }
}
