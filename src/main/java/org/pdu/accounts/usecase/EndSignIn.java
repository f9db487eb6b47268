package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Ends own sign-ins and tokens: whatever is sent with them is worth nothing from then on. */
@UseCase
@Allow(Role.LEARNER)
public class EndSignIn {
  @Inject CurrentPerson person;
  @Inject SignIns signIns;
  @Inject Diary diary;
  @Inject CityClock clock;

  /**
   * @return false when the person has no such sign-in, or it has ended already
   */
  public boolean one(UUID id) {
    var ended = signIns.end(person.id(), id, clock.now());
    ended.ifPresent(kind -> diary.note(person.id(), "accounts.sign-in-ended", id.toString()));
    ended.filter(Kind.API::equals).ifPresent(token -> diary.letter(person.id(), News.TOKEN_ENDED));
    return ended.isPresent();
  }

  /** All but the one that stays; tokens of programs too. */
  public void others(UUID kept) {
    if (signIns.endOthers(person.id(), kept, Optional.empty(), clock.now()).contains(Kind.API)) {
      diary.letter(person.id(), News.TOKENS_ENDED);
    }
    diary.note(person.id(), "accounts.other-sign-ins-ended", kept.toString());
  }
}
