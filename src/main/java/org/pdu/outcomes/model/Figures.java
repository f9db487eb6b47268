package org.pdu.outcomes.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** The true numbers, before anybody may see them. */
public interface Figures {
  /**
   * A unit's numbers, month by month; the present month as of today.
   *
   * @param module a module's slug; empty for any module
   */
  History of(Unit unit, String module, LocalDate today);

  /** The present numbers of every row of a table that has any. */
  Map<UUID, Tally> split(Split split, String module, LocalDate today);

  /** How many organisations have somebody trained in post, from each month on that changed it. */
  SortedMap<YearMonth, Long> organisationsTrained(String module, YearMonth present);

  /**
   * The same of services.
   *
   * @param within an organisation, or the city
   */
  SortedMap<YearMonth, Long> servicesTrained(Unit within, String module, YearMonth present);

  /** Modules that anybody has completed. */
  List<String> modules();
}
