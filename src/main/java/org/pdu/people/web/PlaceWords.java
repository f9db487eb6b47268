package org.pdu.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.people.model.Part;
import org.pdu.people.model.PlaceChange;

/** What happened to places, in sentences. */
final class PlaceWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private PlaceWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String of(PlaceChange change) {
    var other = change.other().map(PlaceChange.Other::name).orElse("");
    var day = day(change.day());
    return switch (change.kind()) {
      case OPENED -> change.name() + " opened on " + day + ".";
      case RENAMED -> change.former() + " is called " + change.name() + " from " + day + ".";
      case DESCRIBED -> described(change, day);
      case MOVED_AWAY -> change.name() + " went over to " + other + ". Last day here: " + day + ".";
      case MOVED_IN -> change.name() + " came from " + other + " on " + day + ".";
      case MERGED -> change.name() + " merged into " + other + ". Last day: " + day + ".";
      case TOOK_OVER -> other + " became part of " + change.name() + " on " + day + ".";
      case CLOSED -> change.name() + " closed. Last day: " + day + ".";
    };
  }

  private static String described(PlaceChange change, String day) {
    return change
        .described()
        .map(said ->
            "%s: %s from %s, before that %s.".formatted(change.name(), said.now(), day, said.was()))
        .orElseGet(() -> change.name() + " was described anew on " + day + ".");
  }

  /** Whether and since when a part is there, in a few words. */
  static String of(Part part, LocalDate today) {
    var closes = part.life().closes();
    if (closes.isPresent()) {
      var open = part.life().on(today);
      return (open ? "Open until " : "Closed. Last day: ") + day(closes.get());
    }
    var opens = part.life().opens();
    return opens
        .filter(first -> first.isAfter(today))
        .map(first -> "Opens on " + day(first))
        .orElseGet(() -> opens.map(first -> "Open since " + day(first)).orElse("Open"));
  }
}
