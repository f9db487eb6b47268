package org.pdu.outcomes.model;

import java.util.List;
import java.util.UUID;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.ServiceClosed;
import org.pdu.training.ModuleCompleted;

/**
 * The facts that figures are counted from. Hearing the same twice changes nothing; figures are
 * right as soon as a fact is in.
 */
public interface Uptake {
  void completed(List<ModuleCompleted> completions);

  /** One place. */
  default void affiliated(AffiliationRecorded affiliation) {
    affiliated(List.of(affiliation));
  }

  /** Places, many at once. */
  void affiliated(List<AffiliationRecorded> affiliations);

  /** These places never were. */
  void withdrawn(List<UUID> affiliations);

  void employs(HeadcountRecorded headcount);

  /** From the day after its last the service is there no more, whatever it said of its size. */
  void closed(ServiceClosed closed);

  /** Counts everything anew. */
  void recount();
}
