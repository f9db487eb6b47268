package org.pdu.consent.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.model.Allowance;
import org.pdu.consent.model.ConsentBook;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.platform.time.CityClock;

/**
 * After a backup was put back, the database may say that more is allowed than people have allowed
 * since. At each start, before anything is shown, what they took back is taken back again. Nothing
 * is ever allowed that the database itself does not say.
 */
@ApplicationScoped
public class CarryOutAgain {
  @Inject ConsentBook book;
  @Inject KeepConsents consents;
  @Inject Ledger ledger;
  @Inject CityClock clock;

  @Transactional
  void on(@Observes @Priority(Stage.CONTENT - 40) Migrated migrated) {
    ledger.all().toList().forEach(this::again);
  }

  private void again(Ledger.Entry entry) {
    if (entry.allows().ended().isPresent()) {
      consents.end(entry.work(), entry.allows().ended().get(), Optional.empty());
    } else {
      consents
          .of(entry.work())
          .filter(known -> !allowed(known).isWithin(entry.allows()))
          .ifPresent(known -> narrow(known, allowed(known).within(entry.allows())));
    }
  }

  private static Allowance allowed(Consent consent) {
    return Allowance.of(consent.use(), consent.until());
  }

  private void narrow(Consent known, Allowance to) {
    book.add(
        new Consent(
            known.work(),
            known.contributor(),
            known.whose(),
            known.called(),
            known.what(),
            to.use(),
            known.events(),
            to.until(),
            known.reviewOn(),
            known.conditions(),
            known.credit(),
            known.thanks(),
            known.textVersion(),
            Given.RECORDED,
            "Narrowed by the contributor earlier, and again after a backup was put back.",
            known.onLeaving(),
            known.recordedBy(),
            clock.now()));
  }
}
