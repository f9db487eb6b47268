package org.pdu.outcomes.model;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

/** How many people said that something they read changed what they do. */
public interface PracticeChanges {
  /** One change more, in the whole partnership and in each of these organisations. */
  void told(YearMonth month, PersonId person, Set<OrganisationId> organisations);

  /** One change less: it was taken back. */
  void takenBack(YearMonth month, PersonId person, Set<OrganisationId> organisations);

  /**
   * True numbers of people by month, where there are any.
   *
   * @param unit the city or an organisation
   */
  Map<YearMonth, Long> people(Unit unit, YearMonth from, YearMonth to);
}
