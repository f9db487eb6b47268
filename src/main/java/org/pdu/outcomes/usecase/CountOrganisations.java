package org.pdu.outcomes.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Reason;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.people.Directory;
import org.pdu.people.Place;
import org.pdu.platform.time.CityClock;

/**
 * Organisations with somebody trained in post, of all partner organisations (measure 1.1). Numbers
 * of organisations are no numbers of people and are not held back. The list of partners is known as
 * of today only, so that earlier months have a count and no share.
 */
@ApplicationScoped
class CountOrganisations {
  private static final int MOST = 10_000;

  @Inject Figures figures;
  @Inject Directory directory;
  @Inject CityClock clock;

  MeasureValue now(String module) {
    long trained = series(module).values().stream().reduce(0L, (earlier, later) -> later);
    long all = directory.places(Place.Kind.ORGANISATION, Optional.empty(), "", MOST).size();
    if (all == 0) {
      return new Unknown(Reason.NOT_REPORTED);
    }
    return trained > all ? new Count(trained, false) : new Share(trained, all, false);
  }

  /** At the end of each month from the first with any. */
  SortedMap<YearMonth, Long> series(String module) {
    var changes = figures.organisationsTrained(module, clock.thisMonth());
    SortedMap<YearMonth, Long> series = new TreeMap<>();
    if (!changes.isEmpty()) {
      long now = 0;
      for (var month = changes.firstKey();
          !month.isAfter(clock.thisMonth());
          month = month.plusMonths(1)) {
        now = changes.getOrDefault(month, now);
        series.put(month, now);
      }
    }
    return series;
  }
}
