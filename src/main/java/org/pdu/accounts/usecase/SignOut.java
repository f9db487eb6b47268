package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.Token;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Ends a sign-in on the server, so that its token is worth nothing from then on. */
@UseCase
@Allow(everyone = true)
public class SignOut {
  @Inject SignIns signIns;
  @Inject Diary diary;
  @Inject CityClock clock;

  /**
   * @param token the sign-in's token, as the browser sent it
   */
  public void of(String token) {
    signIns
        .end(Token.hash(token), clock.now())
        .ifPresent(program -> diary.letter(program, News.TOKEN_ENDED));
  }
}
