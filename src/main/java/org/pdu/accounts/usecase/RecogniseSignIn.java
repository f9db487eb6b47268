package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pdu.accounts.model.ApiScope;
import org.pdu.accounts.model.FactorRule;
import org.pdu.accounts.model.FactorRule.Duty;
import org.pdu.accounts.model.Grace;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.Recognised;
import org.pdu.accounts.model.Token;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Finds out who stands behind a token. */
@UseCase
@Allow(everyone = true)
public class RecogniseSignIn {
  @Inject SignIns signIns;
  @Inject Register register;
  @Inject FactorRule rule;
  @Inject Grace grace;
  @Inject CityClock clock;

  /**
   * Who it is, and where the sign-in is used.
   *
   * @param signIn the sign-in's name, which is no secret
   * @param scopes what a program may do with it
   * @param duty what the person has to do about a second factor
   */
  public record Known(Registered person, Kind kind, UUID signIn, Set<ApiScope> scopes, Duty duty) {}

  public Optional<Known> by(String token) {
    return signIns
        .recognise(Token.hash(token), clock.now())
        .flatMap(found ->
            register
                .byId(found.person())
                .filter(Registered::open)
                .map(person -> known(person, found)));
  }

  private Known known(Registered person, Recognised found) {
    var duty = rule.of(person, found.secondFactor(), () -> since(person.id()), clock.now());
    return new Known(person, found.kind(), found.id(), found.scopes(), duty);
  }

  /** From when the days count: the first role, or a fresh start that came later. */
  private Optional<Instant> since(PersonId person) {
    return Stream.concat(register.trustedSince(person).stream(), grace.began(person).stream())
        .max(Comparator.naturalOrder());
  }
}
