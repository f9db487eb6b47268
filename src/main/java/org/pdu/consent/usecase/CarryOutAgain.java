package org.pdu.consent.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Dispute;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
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
  private static final String FROZEN =
      "There was a disagreement when a backup was put back. Say that it is settled if it is.";

  @Inject ConsentBook book;
  @Inject KeepConsents consents;
  @Inject Ledger ledger;
  @Inject CityClock clock;

  @Transactional
  void on(@Observes @Priority(Stage.CONTENT - 40) Migrated migrated) {
    ledger.all().toList().forEach(this::again);
    ledger.disputed().toList().forEach(this::freeze);
  }

  /** Both sides have to say again that it is settled. */
  private void freeze(WorkId work) {
    consents
        .of(work)
        .filter(known -> consents.ended(work).isEmpty() && consents.disputed(work).isEmpty())
        .ifPresent(known -> {
          var by = known.contributor().orElse(known.recordedBy());
          book.open(new Dispute(work, by, FROZEN, clock.now(), false, false));
          consents.changed(work);
        });
  }

  private void again(Ledger.Entry entry) {
    if (entry.allows().ended().isPresent()) {
      consents.end(entry.work(), entry.allows().ended().get(), Optional.empty());
    } else {
      consents.of(entry.work()).ifPresent(known -> asKnown(known, entry.allows()));
    }
  }

  /**
   * How somebody wants to be shown can't be read from its mark: where another is known than the
   * database has, nothing is shown until they have said it anew.
   */
  private void asKnown(Consent known, Allowance allows) {
    if (allows.print().equals(Allowance.NAMELESS)) {
      namelessly(known, allows.as(""));
      return;
    }
    var has = Fingerprint.allowed(known);
    boolean same = allows.print().isEmpty() || allows.print().equals(has.print());
    if (!same && known.use() != Use.NONE) {
      narrow(known, Allowance.of(Use.NONE, known.until()));
    } else if (same && !has.isWithin(allows)) {
      narrow(known, has.within(allows));
    }
  }

  /** Who has left stays so, and what they allowed before that is no more than it was. */
  private void namelessly(Consent known, Allowance allows) {
    if (known.contributor().isPresent()) {
      var nameless = LetGoOfContributor.nameless(known, "", "", clock.now());
      book.add(nameless);
      consents.changed(known.work());
      asKnown(nameless, allows);
    } else {
      asKnown(known, allows);
    }
  }

  private void narrow(Consent known, Allowance to) {
    boolean heldBack = to.use() == Use.NONE;
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
            heldBack ? clock.today() : known.reviewOn(), // they are written to today
            known.conditions(),
            known.credit(),
            known.thanks(),
            known.textVersion(),
            Given.RECORDED,
            "Narrowed by the contributor earlier, and again after a backup was put back.",
            known.onLeaving(),
            known.recordedBy(),
            clock.now()));
    consents.changed(known.work());
  }
}
