package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import org.pdu.accounts.model.ApiScope;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.NewSignIn;
import org.pdu.accounts.model.Tickets;
import org.pdu.accounts.model.Token;
import org.pdu.people.Registered;
import org.pdu.platform.time.CityClock;

/**
 * The one place where sign-ins begin, whatever way led there: by password, by passkey, by a link or
 * by somebody else's word. Every sign-in gets a token of its own, never one that was there before.
 */
@ApplicationScoped
public class Door {
  private static final Duration BROWSER = Duration.ofHours(12);
  private static final Duration API = Duration.ofDays(90);
  private static final Duration TICKET = Duration.ofMinutes(10);

  @Inject SignIns signIns;
  @Inject Tickets tickets;
  @Inject Factors factors;
  @Inject Diary diary;
  @Inject CityClock clock;

  /**
   * For a browser in which somebody has shown to be this person by one means: lets in, or asks for
   * the second factor where one is set up.
   */
  public Entry afterFirstFactor(Registered person, Caller from) {
    if (!factors.has(person.id())) {
      return open(person, Kind.BROWSER, from, "");
    }
    var ticket = Token.random();
    tickets.add(ticket.hash(), person.id(), clock.now().plus(TICKET));
    return new Entry.CodeNeeded(ticket);
  }

  /** Lets in: for whoever has shown everything that is asked. */
  Entry.SignedIn open(Registered person, Kind kind, Caller from, String label) {
    var token = Token.random();
    var expires = clock.now().plus(kind == Kind.API ? API : BROWSER);
    signIns.add(
        new NewSignIn(
            token.hash(),
            person.id(),
            kind,
            label,
            from,
            EnumSet.of(ApiScope.ALL),
            clock.now(),
            expires));
    diary.note(person.id(), "people.signed-in", kind.name());
    if (kind == Kind.API) {
      diary.letter(person.id(), News.TOKEN_MADE);
    }
    return new Entry.SignedIn(token, expires);
  }
}
