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

  @Inject Withdrawals withdrawals;
  @Inject CityClock clock;

  /** What is allowed by now. */
  record Entry(WorkId work, Allowance allows) {}

  void note(WorkId work, Allowance allows, boolean wider) {
    var line = new Withdrawal(PREFIX + work, allows.text(), clock.now());
    if (wider) {
      withdrawals.widen(line);
    } else {
      withdrawals.narrow(line);
    }
  }

  Stream<Entry> all() {
    return withdrawals.beginning(PREFIX).stream().map(Ledger::entry).flatMap(Optional::stream);
  }

  private static Optional<Entry> entry(Withdrawal line) {
    try {
      var id = UUID.fromString(line.key().substring(PREFIX.length()));
      return Optional.of(new Entry(new WorkId(id), Allowance.parse(line.allows())));
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }
}
