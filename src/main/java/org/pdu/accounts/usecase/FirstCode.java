package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Authenticators;
import org.pdu.people.PersonId;
import org.pdu.platform.time.CityClock;

/** The first code from an app, which shows that it works. */
@ApplicationScoped
class FirstCode {
  @Inject Authenticators authenticators;
  @Inject Codes codes;
  @Inject Throttle throttle;
  @Inject NewFactor newFactor;
  @Inject Diary diary;
  @Inject CityClock clock;

  Optional<List<String>> confirm(PersonId person, String code, UUID kept, String address) {
    var app = authenticators.alone(person).filter(one -> one.confirmedAt().isEmpty());
    var account = "first-code:" + person;
    throttle.waitIfNeeded(account, address);
    if (app.filter(one -> codes.fitsApp(person, one, code)).isEmpty()) {
      return Optional.empty();
    }
    throttle.passed(account, address);
    authenticators.confirm(person, clock.now());
    diary.tell(person, News.APP_SET_UP, person.toString());
    return Optional.of(newFactor.added(person, kept));
  }
}
