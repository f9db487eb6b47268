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
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Allow;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Shows a measure month by month: what this product counts itself; of others, that nobody said. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowSeries {
  @Inject Pictures pictures;
  @Inject Outlook outlook;
  @Inject ModuleChoice modules;
  @Inject ShowFramework showFramework;
  @Inject Figures figures;
  @Inject CityClock clock;

  /**
   * A measure at the end of a month, or today for the present one.
   *
   * @param trained for a share that nobody knows: what can be said of its numerator
   * @param basis which services it rests on; empty where that is no question
   */
  public record Point(
      YearMonth month, MeasureValue value, Optional<MeasureValue> trained, Optional<Basis> basis) {}

  /**
   * Services whose headcount a share rests on.
   *
   * @param servicesKnown those with a known headcount
   * @param services all there are
   */
  public record Basis(long servicesKnown, long services) {}

  /**
   * Which part of a unit's figures, over which months.
   *
   * @param module a slug; empty for any module
   * @param services whether a measure that counts places counts services; within an organisation it
   *     always does
   * @param people of 1.2: different people trained so far, also those who moved on since, in the
   *     place of the share of posts
   */
  public record Asked(
      String module, boolean services, boolean people, YearMonth from, YearMonth to) {}

  /**
   * @throws NotFound when there is no such measure or unit
   * @throws Unacceptable when nobody knows the module
   */
  public List<Point> of(String code, Unit.Kind kind, String id, Asked asked) {
    var measure = showFramework.of(code).measure();
    var unit = outlook.find(kind, id);
    outlook.at(unit.unit());
    modules.check(asked.module());
    return switch (measure.code()) {
      case "1.1" -> places(unit, asked);
      case "1.2" ->
          pictures.months(unit.unit(), asked.module(), asked.from(), asked.to()).stream()
              .map(now -> asked.people() ? people(now) : coverage(now))
              .toList();
      default -> List.of();
    };
  }

  private static Point people(Picture now) {
    return new Point(now.month(), now.people(), Optional.empty(), basis(now));
  }

  private static Point coverage(Picture now) {
    Optional<MeasureValue> trained =
        now.coverage() instanceof Unknown ? Optional.of(now.trained()) : Optional.empty();
    return new Point(now.month(), now.coverage(), trained, basis(now));
  }

  private static Optional<Basis> basis(Picture now) {
    return Optional.of(new Basis(now.servicesKnown(), now.services()));
  }

  /**
   * The latest figure of a measure for the whole partnership.
   *
   * @param services as in {@link Asked}
   */
  public MeasureValue present(String code, boolean services) {
    var now = clock.thisMonth();
    var points = of(code, Unit.Kind.CITY, "", new Asked("", services, false, now, now));
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
    var partners = outlook.numbers(kind, within, begin, now);
    for (var month = begin;
        !month.isAfter(to) && !month.isAfter(now);
        month = month.plusMonths(1)) {
      var sofar = counted.headMap(month.plusMonths(1));
      long number = sofar.isEmpty() ? 0 : sofar.getOrDefault(sofar.lastKey(), 0L);
      points.add(
          new Point(
              month,
              of(number, partners.getOrDefault(month, 0L)),
              Optional.empty(),
              Optional.empty()));
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
