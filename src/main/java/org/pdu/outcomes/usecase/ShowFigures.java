package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Rounding;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ModuleChoice.Choice;
import org.pdu.outcomes.usecase.Outlook.Named;
import org.pdu.people.Allow;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Shows how training has been taken up in a unit, as far as the caller may see it. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowFigures {
  private static final int MONTHS = 24;

  @Inject Pictures pictures;
  @Inject ModuleChoice modules;
  @Inject Outlook outlook;
  @Inject CityClock clock;

  /**
   * Figures of a unit.
   *
   * @param module a slug; empty for any module
   * @param months the last two years, oldest first, the present month last
   * @param exact whether these are the true numbers
   * @param rounding by which others are held back and rounded
   * @param modules that can be chosen
   */
  public record UnitFigures(
      Named of,
      String module,
      LocalDate today,
      List<Picture> months,
      boolean exact,
      Rounding rounding,
      List<Choice> modules) {
    /** The present figures. */
    public Picture now() {
      return months.get(months.size() - 1);
    }
  }

  /**
   * @throws Unacceptable when nobody knows the module
   */
  public UnitFigures of(Unit.Kind kind, String id, String module) {
    var named = outlook.find(kind, id);
    boolean exact = outlook.exact(named.unit());
    modules.check(module);
    var now = clock.thisMonth();
    var months = pictures.months(named.unit(), module, now.minusMonths(MONTHS - 1L), now);
    return new UnitFigures(
        named, module, clock.today(), months, exact, outlook.rounding(), modules.all());
  }

  /** The organisations that the caller leads. */
  public List<Place> led() {
    return outlook.led();
  }

  /** Whether the caller may see figures of every organisation. */
  public boolean seesEveryOrganisation() {
    return outlook.seesEveryOrganisation();
  }
}
