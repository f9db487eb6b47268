package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pdu.accounts.model.ApiScope;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.NewSignIn;
import org.pdu.accounts.model.Token;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.CityClock;

/** Makes a token for a program, which may do no more than the person says. */
@UseCase
@Allow(Role.LEARNER)
public class MakeToken {
  /** How long one may hold, in days. */
  public static final int LONGEST = 365;

  @Inject CurrentPerson person;
  @Inject SignIns signIns;
  @Inject OwnProof own;
  @Inject Diary diary;
  @Inject CityClock clock;

  /** The token, shown this once, and until when it holds. */
  public record Made(Token token, Instant expiresAt) {}

  /**
   * What is asked for.
   *
   * @param label what the person calls it: 1 to 100 characters
   * @param scopes what it is good for: at least one
   * @param days how long it holds: 1 to 365
   */
  public record Asked(String label, Set<ApiScope> scopes, String days) {}

  /**
   * @return empty when the proof that it is really them does not fit
   * @throws Unacceptable when one of them can't be taken
   * @throws TooMany after too many failures
   */
  public Optional<Made> of(Asked asked, Caller from, Proof proof) {
    List<Flaw> flaws = new ArrayList<>();
    var called = label(asked.label(), flaws);
    var days = asked.days().strip();
    if (asked.scopes().isEmpty()) {
      flaws.add(new Flaw("scopes", "Choose at least one thing that the program may do."));
    }
    if (!days.matches("[1-9][0-9]{0,2}") || Integer.parseInt(days) > LONGEST) {
      flaws.add(new Flaw("days", "Give a whole number of days, from 1 to 365."));
    }
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    if (!own.toAdd(person.id(), proof)) {
      return Optional.empty();
    }
    var holds = Duration.ofDays(Integer.parseInt(days));
    return Optional.of(made(called, asked.scopes(), holds, from));
  }

  private Made made(String label, Set<ApiScope> scopes, Duration holds, Caller from) {
    var token = Token.random();
    var now = clock.now();
    signIns.add(
        new NewSignIn(
            token.hash(), person.id(), Kind.API, label, from, scopes, now, now.plus(holds)));
    diary.tell(person.id(), News.TOKEN_MADE, ApiScope.together(scopes));
    return new Made(token, now.plus(holds));
  }

  private static String label(String label, List<Flaw> flaws) {
    try {
      return GivenName.named("label", label, 100);
    } catch (Unacceptable flawed) {
      flaws.addAll(flawed.flaws());
      return "";
    }
  }
}
