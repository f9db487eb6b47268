package org.pdu.outcomes.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.outcomes.model.Disclosure;
import org.pdu.outcomes.model.SaidTotal;
import org.pdu.outcomes.model.StaffTotals;
import org.pdu.platform.Reaction;
import org.pdu.privacy.StaffTotalsCounted;

/** Keeps what may be said of what staff told about themselves, and nothing exact. */
@Reaction
public class RecordStaffTotals {
  @Inject StaffTotals totals;
  @Inject Disclosure disclosure;

  void on(@Observes StaffTotalsCounted counted) {
    totals.add(
        counted.totals().stream()
            .map(total -> SaidTotal.of(counted.month(), total, disclosure.rounding()))
            .toList());
  }
}
