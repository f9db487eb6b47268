package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.Unacceptable;

/** Shows how figures differ between organisations, services or job roles: present ones, by name. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowBreakdown {
  /** Rows on a page. */
  public static final int ROWS = 25;

  @Inject Pictures pictures;
  @Inject ModuleChoice modules;
  @Inject Outlook outlook;

  /** One row of the table. */
  public record Line(Place place, Picture now) {}

  /**
   * A page of the table: places where somebody is in post or a headcount was ever given.
   *
   * @param next pass it as {@code after} to get the next page
   */
  public record Table(List<Line> lines, Optional<String> next) {
    /** Whether it says any share. */
    public boolean anyShare() {
      return lines.stream().anyMatch(line -> line.now().coverage() instanceof Share);
    }

    /** Whether it says any number of people at all. */
    public boolean anything() {
      return anyShare() || lines.stream().anyMatch(line -> line.now().people() instanceof Count);
    }
  }

  /**
   * @param organisation its id; empty for the whole partnership
   * @param after what {@code next} of the page before says; empty for the first page
   * @throws NotAllowed when the caller may not see these units
   * @throws Unacceptable when nobody knows the module, or there is no such page
   */
  public Table of(Place.Kind by, String organisation, String module, String after) {
    var within =
        organisation.isEmpty()
            ? Unit.CITY
            : outlook.find(Unit.Kind.ORGANISATION, organisation).unit();
    boolean led = by == Place.Kind.ORGANISATION && !outlook.seesEveryOrganisation();
    if (by == Place.Kind.SERVICE && within.isCity() && !outlook.seesEveryOrganisation()) {
      throw new NotAllowed("Ask for the services of an organisation that you lead.");
    }
    modules.check(module);
    check(by, after);
    var places = led ? outlook.led() : outlook.places(by, within, after, ROWS + 1);
    boolean more = !led && places.size() > ROWS;
    var shown = more ? places.subList(0, ROWS) : places;
    return new Table(
        led ? exact(shown, module) : lines(new Split(by, within), shown, module),
        more ? Optional.of(mark(shown.get(ROWS - 1))) : Optional.empty());
  }

  private List<Line> lines(Split split, List<Place> shown, String module) {
    var rows = pictures.rows(split, module);
    boolean exact = outlook.exact(split.within());
    List<Line> lines = new ArrayList<>();
    for (Place place : shown) {
      var unit = unit(split, place);
      var row = Optional.ofNullable(rows.get(unit)).filter(now -> now.services() > 0);
      row.ifPresent(now ->
          lines.add(
              new Line(place, !exact && outlook.exact(unit) ? pictures.now(unit, module) : now)));
    }
    return lines;
  }

  private List<Line> exact(List<Place> led, String module) {
    return led.stream()
        .map(place -> new Line(place, pictures.now(Unit.organisation(place.id()), module)))
        .toList();
  }

  private static Unit unit(Split split, Place place) {
    return split.by() == Place.Kind.SERVICE
        ? Unit.service(place.organisation().map(OrganisationId::value).orElse(Unit.ALL), place.id())
        : split.row(place.id());
  }

  private void check(Place.Kind by, String after) {
    if (!after.isEmpty() && !outlook.known(by, after.substring(after.lastIndexOf('|') + 1))) {
      throw new Unacceptable("after", "This is not the end of a page of this table. Begin again.");
    }
  }

  private static String mark(Place place) {
    return place.name() + "|" + place.id();
  }
}
