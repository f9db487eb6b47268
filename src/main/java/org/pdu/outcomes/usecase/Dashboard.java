package org.pdu.outcomes.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.Picture;
import org.pdu.people.Place;

/**
 * What may be said of a unit on one page.
 *
 * @param name the unit's
 * @param exact whether the caller sees true numbers, because the people are theirs
 * @param now the unit today
 * @param months up to the last 24, oldest first
 * @param organisationsTrained organisations with somebody trained in post, of all; for the city
 *     only
 * @param module a module's slug; empty for any
 * @param modules those that somebody completed
 * @param own organisations that the caller leads
 */
public record Dashboard(
    String name,
    boolean city,
    boolean exact,
    LocalDate day,
    Picture now,
    List<Picture> months,
    Optional<MeasureValue> organisationsTrained,
    List<Table> tables,
    String module,
    List<String> modules,
    List<Place> own,
    int threshold,
    int base) {

  /**
   * One breakdown.
   *
   * @param next where its next page begins; empty on the last
   */
  public record Table(Place.Kind by, List<Row> rows, String next) {}

  /** One row of a breakdown. */
  public record Row(Place place, Picture picture) {}
}
