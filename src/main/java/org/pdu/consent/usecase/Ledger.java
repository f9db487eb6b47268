package org.pdu.consent.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pdu.consent.WorkId;
import org.pdu.consent.model.Allowance;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.withdrawal.Withdrawal;
import org.pdu.platform.withdrawal.Withdrawals;

/** What no backup may bring back, in the words of consents. */
@ApplicationScoped
class Ledger {
  private static final String PREFIX = "consent/";
  private static final String DISPUTE = "dispute/";
  private static final String OPEN = "OPEN";

  @Inject Withdrawals withdrawals;
  @Inject CityClock clock;

  /** What is allowed by now. */
  record Entry(WorkId work, Allowance allows) {}

  /** Known before the transaction ends: after a power cut, the next start carries it out. */
  void narrow(WorkId work, Allowance allows) {
    withdrawals.narrow(new Withdrawal(PREFIX + work, allows.text(), clock.now()));
  }

  /** Known once the transaction is kept. */
  void widen(WorkId work, Allowance allows) {
    withdrawals.widen(new Withdrawal(PREFIX + work, allows.text(), clock.now()));
  }

  void dispute(WorkId work) {
    withdrawals.narrow(new Withdrawal(DISPUTE + work, OPEN, clock.now()));
  }

  void settled(WorkId work) {
    withdrawals.widen(new Withdrawal(DISPUTE + work, "SETTLED", clock.now()));
  }

  /** Works over which people disagreed when last heard of. */
  Stream<WorkId> disputed() {
    return withdrawals.beginning(DISPUTE).stream()
        .filter(line -> line.allows().equals(OPEN))
        .flatMap(line -> work(line.key().substring(DISPUTE.length())).stream());
  }

  Stream<Entry> all() {
    return withdrawals.beginning(PREFIX).stream().map(Ledger::entry).flatMap(Optional::stream);
  }

  private static Optional<Entry> entry(Withdrawal line) {
    return work(line.key().substring(PREFIX.length()))
        .map(work -> new Entry(work, Allowance.parse(line.allows())));
  }

  private static Optional<WorkId> work(String id) {
    try {
      return Optional.of(new WorkId(UUID.fromString(id)));
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }
}
