package org.pdu.consent.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.ConsentChanged;
import org.pdu.consent.ConsentEnded;
import org.pdu.consent.ConsentEnded.How;
import org.pdu.consent.ConsentText;
import org.pdu.consent.Consents;
import org.pdu.consent.Dispute;
import org.pdu.consent.Permission;
import org.pdu.consent.WorkId;
import org.pdu.consent.model.Allowance;
import org.pdu.consent.model.ConsentBook;
import org.pdu.consent.model.ConsentRules;
import org.pdu.consent.model.ConsentTexts;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Gone;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;

/** Keeps the book, and tells whoever shows a work. */
@ApplicationScoped
@Transactional
public class KeepConsents implements Consents {
  @Inject ConsentBook book;
  @Inject ConsentTexts texts;
  @Inject Ledger ledger;
  @Inject CityClock clock;
  @Inject Event<Object> facts;

  @Override
  public Permission permission(WorkId work) {
    var last = of(work);
    if (last.isEmpty() || book.ended(work).isPresent() || book.disputed(work).isPresent()) {
      return Permission.NONE;
    }
    var until = last.get().until().map(KeepConsents::endOf);
    return until.filter(end -> !end.isAfter(clock.now())).isPresent()
        ? Permission.NONE
        : new Permission(last.get().use(), until);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ClockSource.CITY).toInstant();
  }

  @Override
  public Optional<Consent> of(WorkId work) {
    return book.all(work).stream().findFirst();
  }

  @Override
  public List<Consent> history(WorkId work) {
    return book.all(work);
  }

  @Override
  public List<WorkId> contributed(PersonId contributor) {
    return book.by(contributor);
  }

  @Override
  public void give(Consent consent) {
    if (book.ended(consent.work()).isPresent()) {
      throw new Gone("It was taken back, and that is for good. It can be shared anew as another.");
    }
    var flaws = ConsentRules.flaws(consent, clock.today(), texts.newest().version());
    if (!flaws.isEmpty()) {
      throw new Unacceptable(
          flaws.entrySet().stream().map(flaw -> new Flaw(flaw.getKey(), flaw.getValue())).toList());
    }
    var before = of(consent.work()).map(Fingerprint::allowed);
    var now = Fingerprint.allowed(consent);
    book.add(consent);
    changed(consent.work());
    before.ifPresent(known -> ledger.narrow(consent.work(), now.within(known)));
    if (before.isEmpty() || !now.isWithin(before.get())) {
      ledger.widen(consent.work(), now);
    }
  }

  /** Whoever shows a work learns what holds now. */
  void changed(WorkId work) {
    facts.fire(new ConsentChanged(work, permission(work), clock.now()));
  }

  @Override
  public void withdraw(WorkId work, PersonId by) {
    end(work, How.WITHDRAWN, Optional.of(by));
  }

  void end(WorkId work, How how, Optional<PersonId> by) {
    if (book.ended(work).isPresent()) {
      return;
    }
    var ended = new ConsentEnded(work, how, clock.now());
    facts.fire(ended); // first: whoever decides about a work holds it before anything of this book
    if (how == How.EXPIRED && !hasRunOut(work)) {
      throw new Conflict("It was extended a moment ago.");
    }
    if (book.end(ended, by)) {
      ledger.narrow(work, Allowance.ended(how));
    }
  }

  private boolean hasRunOut(WorkId work) {
    return of(work).flatMap(Consent::until).filter(day -> day.isBefore(clock.today())).isPresent();
  }

  @Override
  public Optional<ConsentEnded> ended(WorkId work) {
    return book.ended(work);
  }

  @Override
  public void approve(WorkId work, int edition, PersonId by, String evidence) {
    book.approve(work, edition, by, evidence);
  }

  @Override
  public boolean approved(WorkId work, int edition) {
    return book.approved(work, edition);
  }

  @Override
  public void dispute(WorkId work, PersonId by, String words) {
    if (words.isBlank() || words.length() > ConsentRules.LONGEST || words.indexOf('\0') >= 0) {
      throw new Unacceptable("words", "Say in a few sentences what it is about.");
    }
    if (book.open(new Dispute(work, by, words.strip(), clock.now(), false, false))) {
      changed(work);
      ledger.dispute(work);
    }
  }

  @Override
  public void settle(WorkId work, boolean contributor) {
    book.settle(work, contributor);
    changed(work);
    if (book.disputed(work).isEmpty()) {
      ledger.settled(work);
    }
  }

  @Override
  public Optional<Dispute> disputed(WorkId work) {
    return book.disputed(work);
  }

  @Override
  public ConsentText text() {
    return texts.newest();
  }
}
