package org.pdu.outcomes.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pdu.outcomes.model.Cell;
import org.pdu.outcomes.model.Exact;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.History;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Sight;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Place;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.time.CityClock;

/**
 * What the caller may see of a unit, or of the rows of a table. Pages, series and tables all ask
 * here, so that none of them shows what another holds back: a service is seen beside the services
 * of its organisation, an organisation or job role beside those of the city, in every month apart.
 */
@Dependent
public class Pictures {
  private static final Comparator<Cell> ALWAYS_THE_SAME_ORDER =
      Comparator.comparing((Cell cell) -> cell.unit().organisation())
          .thenComparing(cell -> cell.unit().service())
          .thenComparing(cell -> cell.unit().jobRole());

  @Inject Figures figures;
  @Inject Outlook outlook;
  @Inject CityClock clock;

  /** A table's rows, month by month. */
  private record Level(Map<Unit, History> rows) {
    List<Cell> at(YearMonth month) {
      List<Cell> cells = new ArrayList<>();
      rows.forEach((unit, history) -> {
        var tally = history.at(month);
        if (!tally.isNone()) {
          cells.add(new Cell(unit, tally));
        }
      });
      cells.sort(ALWAYS_THE_SAME_ORDER);
      return cells;
    }
  }

  /** A unit and what is shown of it. */
  private record Seen(Cell cell, Picture shown) {}

  /**
   * A unit's months, from the first that anything is known of.
   *
   * @param from no month before this
   * @param to none after this
   * @throws NotAllowed when the caller may not see the unit
   */
  List<Picture> months(Unit unit, String module, YearMonth from, YearMonth to) {
    var sight = outlook.at(unit);
    var today = clock.today();
    var own = figures.of(unit, module, today);
    var first = own.first().isBefore(from) ? from : own.first();
    var last = to.isAfter(own.present()) ? own.present() : to;
    boolean apart = sight instanceof Exact || unit.isCity() || unit.isRoleOfOrganisation();
    var levels = apart ? List.<Level>of() : levels(unit, module, first);
    var city = apart ? own : figures.of(Unit.CITY, module, today);
    List<Picture> pictures = new ArrayList<>();
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      pictures.add(
          apart
              ? sight.whole(month, new Cell(unit, own.at(month)))
              : below(sight, whole(sight, city, month), levels, unit));
    }
    return pictures;
  }

  /** A unit's present picture. */
  Picture now(Unit unit, String module) {
    return months(unit, module, clock.thisMonth(), clock.thisMonth()).getLast();
  }

  /**
   * The present picture of every row of a table that has any numbers.
   *
   * @throws NotAllowed when the caller may not see the unit that is split
   */
  Map<Unit, Picture> rows(Split split, String module) {
    var sight = outlook.at(split.within());
    var month = clock.thisMonth();
    var cells = level(split, module, month).at(month);
    var within = split.within();
    if (sight instanceof Exact || (!within.isCity() && split.by() == Place.Kind.JOB_ROLE)) {
      Map<Unit, Picture> rows = new HashMap<>();
      cells.forEach(cell -> rows.put(cell.unit(), sight.whole(month, cell)));
      return rows;
    }
    var city = whole(sight, figures.of(Unit.CITY, module, clock.today()), month);
    return split.by() == Place.Kind.SERVICE
        ? services(sight, city, cells, module)
        : shown(parts(sight, city, cells));
  }

  private Map<Unit, Picture> services(Sight sight, Seen city, List<Cell> cells, String module) {
    var month = city.shown().month();
    var split = new Split(Place.Kind.ORGANISATION, Unit.CITY);
    Map<Unit, List<Cell>> byOwner = new HashMap<>();
    for (Cell cell : cells) {
      var owner = Unit.organisation(cell.unit().organisation());
      byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(cell);
    }
    Map<Unit, Picture> rows = new HashMap<>();
    parts(sight, city, level(split, module, month).at(month))
        .forEach((unit, seen) -> {
          var services = byOwner.getOrDefault(unit, List.of());
          rows.putAll(shown(parts(sight, seen, services)));
        });
    return rows;
  }

  /** From the city down to a unit, one table at a time. */
  private static Picture below(Sight sight, Seen city, List<Level> levels, Unit unit) {
    var seen = city;
    for (int i = 0; i < levels.size(); i++) {
      var next = i + 1 < levels.size() ? Unit.organisation(unit.organisation()) : unit;
      var month = seen.shown().month();
      var none = new Cell(next, Tally.NONE);
      var row = parts(sight, seen, levels.get(i).at(month)).get(next);
      seen = row == null ? new Seen(none, sight.whole(month, none)) : row;
    }
    return seen.shown();
  }

  private List<Level> levels(Unit unit, String module, YearMonth from) {
    var owner = Unit.organisation(unit.organisation());
    if (unit.owner().isEmpty()) {
      return List.of(level(new Split(Place.Kind.JOB_ROLE, Unit.CITY), module, from));
    }
    var organisations = level(new Split(Place.Kind.ORGANISATION, Unit.CITY), module, from);
    return unit.equals(owner)
        ? List.of(organisations)
        : List.of(organisations, level(new Split(Place.Kind.SERVICE, owner), module, from));
  }

  private Level level(Split split, String module, YearMonth from) {
    return new Level(figures.rows(split, module, from, clock.today()));
  }

  private static Seen whole(Sight sight, History city, YearMonth month) {
    var cell = new Cell(Unit.CITY, city.at(month));
    return new Seen(cell, sight.whole(month, cell));
  }

  private static Map<Unit, Seen> parts(Sight sight, Seen whole, List<Cell> cells) {
    var pictures = sight.parts(whole.cell(), whole.shown(), cells);
    Map<Unit, Seen> seen = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      seen.put(cells.get(i).unit(), new Seen(cells.get(i), pictures.get(i)));
    }
    return seen;
  }

  private static Map<Unit, Picture> shown(Map<Unit, Seen> seen) {
    Map<Unit, Picture> pictures = new HashMap<>();
    seen.forEach((unit, each) -> pictures.put(unit, each.shown()));
    return pictures;
  }
}
