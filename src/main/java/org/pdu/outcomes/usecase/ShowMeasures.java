package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.Framework;
import org.pdu.outcomes.model.Frameworks;
import org.pdu.outcomes.model.Measure;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Reason;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Allow;
import org.pdu.people.Directory;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Shows the outcome framework, and the figures of a measure month by month. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowMeasures {
  /** Uptake by organisations. */
  private static final String ORGANISATIONS = "1.1";

  /** Uptake and coverage of the workforce. */
  private static final String WORKFORCE = "1.2";

  @Inject Frameworks frameworks;
  @Inject Figures figures;
  @Inject Directory directory;
  @Inject CountOrganisations countOrganisations;
  @Inject SeenBy seenBy;
  @Inject CityClock clock;

  public Framework all() {
    return frameworks.present();
  }

  /**
   * One measure; of a repeated one, that which it repeats.
   *
   * @throws NotFound when there is none of that code
   */
  public Measure one(String code) {
    return frameworks
        .present()
        .measure(code)
        .orElseThrow(() -> new NotFound("The framework has no measure of that code."));
  }

  /** The city's present figure of a measure. */
  public MeasureValue present(Measure measure) {
    return switch (measure.code()) {
      case ORGANISATIONS -> countOrganisations.now("");
      case WORKFORCE -> {
        var pictures = seenBy.of(Unit.CITY).of(Unit.CITY, figures.of(Unit.CITY, "", clock.today()));
        yield pictures.get(pictures.size() - 1).coverage();
      }
      default -> new Unknown(Reason.NOT_REPORTED);
    };
  }

  /**
   * A measure month by month, oldest first; nothing where nothing is reported.
   *
   * @param kind whom it is about
   * @param id which one; empty for the city
   * @param module a module's slug; empty for any
   * @throws NotFound when there is no such measure or unit
   */
  public List<Point> series(String code, Unit.Kind kind, String id, String module) {
    var measure = one(code);
    var unit = unit(kind, id);
    var sight = seenBy.of(unit);
    if (measure.code().equals(ORGANISATIONS)) {
      return organisations(unit, module);
    }
    List<Point> points = new ArrayList<>();
    if (measure.code().equals(WORKFORCE)) {
      for (var each : sight.of(unit, figures.of(unit, module, clock.today()))) {
        points.add(
            new Point(
                each.month(),
                each.coverage(),
                each.people(),
                each.month().equals(clock.thisMonth())));
      }
    }
    return points;
  }

  private List<Point> organisations(Unit unit, String module) {
    if (!unit.isCity()) {
      throw new Unacceptable("unit", "This measure is about the city only.");
    }
    var none = new Unknown(Reason.NO_LIST_OF_THAT_MONTH);
    List<Point> points = new ArrayList<>();
    countOrganisations
        .series(module)
        .forEach((month, number) -> {
          boolean present = month.equals(clock.thisMonth());
          var value = present ? countOrganisations.now(module) : new Count(number, false);
          points.add(new Point(month, value, none, present));
        });
    return points;
  }

  private Unit unit(Unit.Kind kind, String id) {
    return switch (kind) {
      case CITY -> Unit.CITY;
      case ORGANISATION -> Unit.organisation(place(Place.Kind.ORGANISATION, id).id());
      case JOB_ROLE -> Unit.jobRole(place(Place.Kind.JOB_ROLE, id).id());
      case SERVICE -> {
        var service = place(Place.Kind.SERVICE, id);
        UUID owner = service.organisation().orElseThrow().value();
        yield Unit.service(owner, service.id());
      }
    };
  }

  private Place place(Place.Kind kind, String id) {
    return directory
        .place(kind, id)
        .orElseThrow(() -> new NotFound("There is no such unit; check its id."));
  }
}
