package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.pdu.outcomes.model.PracticeChanges;
import org.pdu.outcomes.model.PracticeMonth;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Shows how many people told of a change in what they do, as far as the caller may see it. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowPracticeChanges {
  private static final int MONTHS = 12;

  @Inject PracticeChanges changes;
  @Inject Outlook outlook;
  @Inject CityClock clock;

  /**
   * The last twelve months, oldest first, the present one last.
   *
   * @param kind the city or an organisation
   * @param id the organisation's; empty for the city
   */
  public List<PracticeMonth> of(Unit.Kind kind, String id) {
    if (kind != Unit.Kind.CITY && kind != Unit.Kind.ORGANISATION) {
      throw new Unacceptable("unit", "Use city or organisation.");
    }
    var unit = outlook.find(kind, id).unit();
    boolean exact = outlook.exact(unit);
    var now = clock.thisMonth();
    var numbers = changes.people(unit, now.minusMonths(MONTHS - 1L), now);
    return Stream.iterate(now.minusMonths(MONTHS - 1L), month -> month.plusMonths(1))
        .limit(MONTHS)
        .map(month -> month(month, numbers.getOrDefault(month, 0L), unit, exact))
        .toList();
  }

  private PracticeMonth month(YearMonth month, long people, Unit unit, boolean exact) {
    return exact
        ? PracticeMonth.exact(month, people)
        : PracticeMonth.said(month, people, unit, outlook.rounding());
  }
}
