package org.pdu.outcomes.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.pdu.outcomes.model.Uptake;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.AffiliationsRecorded;
import org.pdu.people.AffiliationsWithdrawn;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.ServiceClosed;
import org.pdu.platform.Reaction;
import org.pdu.training.CompletionsImported;
import org.pdu.training.ModuleCompleted;

/** Counts what happens, in the transaction in which it happens. */
@Reaction
public class RecordUptake {
  @Inject Uptake uptake;

  void on(@Observes ModuleCompleted completed) {
    uptake.completed(List.of(completed));
  }

  void onMany(@Observes CompletionsImported imported) {
    uptake.completed(imported.completions());
  }

  void onPlace(@Observes AffiliationRecorded recorded) {
    uptake.affiliated(recorded);
  }

  void onPlaces(@Observes AffiliationsRecorded recorded) {
    uptake.affiliated(recorded.affiliations());
  }

  void onWithdrawal(@Observes AffiliationsWithdrawn withdrawn) {
    uptake.withdrawn(withdrawn.affiliations());
  }

  void onHeadcount(@Observes HeadcountRecorded recorded) {
    uptake.employs(recorded);
  }

  void onClosing(@Observes ServiceClosed closed) {
    uptake.closed(closed);
  }
}
