package org.pdu.people.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.PlaceChange;

/**
 * Something that happened to a place.
 *
 * @param was what an organisation was there for and where, in words, where that changed
 * @param became the same from that day on
 */
public record HistoryJson(
    String place,
    String change,
    String day,
    String name,
    @Nullable String former,
    @Nullable String was,
    @Nullable String became,
    @Nullable String other,
    String reason) {
  static HistoryJson of(PlaceChange change) {
    return new HistoryJson(
        change.place().toString(),
        change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        change.day().toString(),
        change.name(),
        change.former(),
        change.described().map(PlaceChange.Described::was).orElse(null),
        change.described().map(PlaceChange.Described::now).orElse(null),
        change.other().map(PlaceChange.Other::name).orElse(null),
        change.reason());
  }
}
