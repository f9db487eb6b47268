package org.pdu.outcomes.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The true numbers, before anybody may see them. */
public interface Figures {
  /**
   * A unit's numbers, month by month; the present month as of today.
   *
   * @param module a module's slug; empty for any module
   */
  History of(Unit unit, String module, LocalDate today);

  /**
   * Every row of a table that has any numbers, month by month from the given one to the present;
   * what was before is in the first month.
   */
  Map<Unit, History> rows(Split split, String module, YearMonth from, LocalDate today);

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
