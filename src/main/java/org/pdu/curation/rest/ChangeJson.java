package org.pdu.curation.rest;

import java.util.List;
import java.util.Locale;
import org.pdu.curation.usecase.Told;

/**
 * A change to a line or a pin.
 *
 * @param what {@code added}, {@code changed} or {@code retired}
 * @param said what it says since
 * @param who by the name of today
 */
public record ChangeJson(String what, String said, String who, String at, String why) {
  static List<ChangeJson> of(List<Told> history) {
    return history.stream()
        .map(told ->
            new ChangeJson(
                told.what().name().toLowerCase(Locale.ROOT),
                told.said(),
                told.who(),
                told.at().toString(),
                told.why()))
        .toList();
  }
}
