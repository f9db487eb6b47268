package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Reason;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Allow;
import org.pdu.people.Directory;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows a measure month by month: what this product counts itself; of others, that nobody said. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowSeries {
  @Inject ShowFigures showFigures;
  @Inject ShowFramework showFramework;
  @Inject Figures figures;
  @Inject Directory directory;
  @Inject CityClock clock;

  /**
   * A measure at the end of a month, or today for the present one.
   *
   * @param trained for a share that nobody knows: what can be said of its numerator
   */
  public record Point(YearMonth month, MeasureValue value, Optional<MeasureValue> trained) {}

  /**
   * Which part of a unit's figures, over which months.
   *
   * @param module a slug; empty for any module
   * @param services whether a measure that counts places counts services; within an organisation it
   *     always does
   */
  public record Asked(String module, boolean services, YearMonth from, YearMonth to) {}

  /**
   * @throws NotFound when there is no such measure or unit
   */
  public List<Point> of(String code, Unit.Kind kind, String id, Asked asked) {
    var measure = showFramework.of(code).measure();
    var unit = showFigures.of(kind, id, asked.module());
    var from = asked.from();
    var to = asked.to();
    return switch (measure.code()) {
      case "1.1" -> places(unit.of(), asked);
      case "1.2" ->
          unit.months().stream()
              .filter(now -> !now.month().isBefore(from) && !now.month().isAfter(to))
              .map(now ->
                  new Point(
                      now.month(),
                      now.coverage(),
                      now.coverage() instanceof Unknown
                          ? Optional.of(now.trained())
                          : Optional.empty()))
              .toList();
      default -> List.of();
    };
  }

  /**
   * The latest figure of a measure for the whole partnership.
   *
   * @param services as in {@link Asked}
   */
  public MeasureValue present(String code, boolean services) {
    var now = clock.thisMonth();
    var points = of(code, Unit.Kind.CITY, "", new Asked("", services, now, now));
    return points.isEmpty()
        ? new Unknown(Reason.NOT_REPORTED)
        : points.get(points.size() - 1).value();
  }

  /** Organisations or services with somebody trained in post; a place is no person. */
  private List<Point> places(Outlook.Named in, Asked asked) {
    var now = clock.thisMonth();
    return switch (in.kind()) {
      case CITY ->
          asked.services()
              ? series(
                  figures.servicesTrained(in.unit(), asked.module(), now),
                  Place.Kind.SERVICE,
                  in.unit(),
                  asked)
              : series(
                  figures.organisationsTrained(asked.module(), now),
                  Place.Kind.ORGANISATION,
                  in.unit(),
                  asked);
      case ORGANISATION ->
          series(
              figures.servicesTrained(in.unit(), asked.module(), now),
              Place.Kind.SERVICE,
              in.unit(),
              asked);
      default -> List.of();
    };
  }

  private List<Point> series(
      SortedMap<YearMonth, Long> counted, Place.Kind kind, Unit within, Asked asked) {
    var now = clock.thisMonth();
    var from = asked.from();
    var to = asked.to();
    List<Point> points = new ArrayList<>();
    var first = counted.isEmpty() ? now : counted.firstKey();
    var begin = first.isAfter(from) ? first : from;
    var partners = directory.numbers(kind, within.owner(), begin, now);
    for (var month = begin;
        !month.isAfter(to) && !month.isAfter(now);
        month = month.plusMonths(1)) {
      var sofar = counted.headMap(month.plusMonths(1));
      long number = sofar.isEmpty() ? 0 : sofar.getOrDefault(sofar.lastKey(), 0L);
      points.add(new Point(month, of(number, partners.getOrDefault(month, 0L)), Optional.empty()));
    }
    return points;
  }

  /** Of the places that there were then; where nobody kept a list, the number alone. */
  private static MeasureValue of(long number, long partners) {
    return partners >= number && partners > 0
        ? new Share(number, partners, false)
        : new Count(number, false);
  }
}
