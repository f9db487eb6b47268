package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.outcomes.model.Exact;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.History;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Sight;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Allow;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.time.CityClock;

/** Shows how figures differ between organisations, services or job roles: present ones, by name. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowBreakdown {
  /** Rows on a page. */
  public static final int ROWS = 25;

  @Inject Figures figures;
  @Inject Outlook outlook;
  @Inject CityClock clock;

  /** One row of the table. */
  public record Line(Place place, Picture now) {}

  /**
   * A page of the table.
   *
   * @param next pass it as {@code after} to get the next page
   */
  public record Table(List<Line> lines, Optional<String> next) {}

  /**
   * @param organisation its id; empty for the whole partnership
   * @throws NotAllowed when the caller may not see these units
   */
  public Table of(Place.Kind by, String organisation, String module, String after) {
    var within =
        organisation.isEmpty()
            ? Unit.CITY
            : outlook.find(Unit.Kind.ORGANISATION, organisation).unit();
    if (by == Place.Kind.ORGANISATION && !outlook.seesEveryOrganisation()) {
      return led(module);
    }
    if (by == Place.Kind.SERVICE && within.isCity() && !outlook.seesEveryOrganisation()) {
      throw new NotAllowed("Ask for the services of an organisation that you lead.");
    }
    var places = outlook.places(by, within, after, ROWS + 1);
    boolean more = places.size() > ROWS;
    var shown = more ? places.subList(0, ROWS) : places;
    return new Table(
        lines(new Split(by, within), shown, module),
        more ? Optional.of(mark(shown.get(ROWS - 1))) : Optional.empty());
  }

  private Table led(String module) {
    var lines =
        outlook.led().stream()
            .map(place -> {
              var unit = Unit.organisation(place.id());
              var history = figures.of(unit, module, clock.today());
              return new Line(place, last(new Exact().of(unit, history)));
            })
            .toList();
    return new Table(lines, Optional.empty());
  }

  private List<Line> lines(Split split, List<Place> shown, String module) {
    var today = clock.today();
    var sight = outlook.at(split.within());
    var histories = present(split, module);
    var none = History.present(YearMonth.from(today), Tally.NONE);
    shown.forEach(place -> histories.putIfAbsent(place.id(), none));
    var total = last(sight.of(split.within(), figures.of(split.within(), module, today)));
    var safe = together(sight, total, split, histories);
    List<Line> lines = new ArrayList<>();
    for (Place place : shown) {
      var own = outlook.at(split.row(place.id()));
      var exact = own instanceof Exact;
      var row = split.row(place.id());
      lines.add(
          new Line(
              place,
              exact
                  ? last(own.of(row, histories.getOrDefault(place.id(), none)))
                  : safe.getOrDefault(place.id(), total)));
    }
    return lines;
  }

  private Map<UUID, History> present(Split split, String module) {
    var today = clock.today();
    Map<UUID, History> rows = new HashMap<>();
    figures
        .split(split, module, today)
        .forEach((row, tally) -> rows.put(row, History.present(YearMonth.from(today), tally)));
    return rows;
  }

  private static Map<UUID, Picture> together(
      Sight sight, Picture total, Split split, Map<UUID, History> histories) {
    var ids = histories.keySet().stream().sorted().toList();
    List<Picture> rows = new ArrayList<>();
    for (UUID id : ids) {
      var history = histories.getOrDefault(id, History.present(total.month(), Tally.NONE));
      rows.add(last(sight.of(split.row(id), history)));
    }
    var safe = sight.together(total, rows);
    Map<UUID, Picture> byId = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      byId.put(ids.get(i), safe.get(i));
    }
    return byId;
  }

  private static Picture last(List<Picture> pictures) {
    return pictures.get(pictures.size() - 1);
  }

  private static String mark(Place place) {
    return place.name() + "|" + place.id();
  }
}
