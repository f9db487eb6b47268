package org.pdu.people.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.PlaceChange;

/** Something that happened to a place. */
public record HistoryJson(
    String place,
    String change,
    String day,
    String name,
    @Nullable String former,
    @Nullable String other,
    String reason) {
  static HistoryJson of(PlaceChange change) {
    return new HistoryJson(
        change.place().toString(),
        change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        change.day().toString(),
        change.name(),
        change.former(),
        change.other().map(PlaceChange.Other::name).orElse(null),
        change.reason());
  }
}
