package org.pdu.staff.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Place;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.staff.model.Days;
import org.pdu.staff.model.Share;

/**
 * A place as somebody fills it in.
 *
 * @param starts the first day; for a change the day from which it holds
 * @param ends the last day; empty while it lasts
 */
public record PlaceForm(String service, String jobRole, String share, String starts, String ends) {

  /** What it says, once it is right. */
  record Read(
      UUID service, UUID jobRole, BigDecimal share, LocalDate starts, Optional<LocalDate> ends) {}

  /**
   * Reads it.
   *
   * @param flaws gets what is wrong
   * @return nothing when anything is
   */
  Optional<Read> read(List<Place> services, List<Place> jobRoles, List<Flaw> flaws) {
    List<Flaw> own = new ArrayList<>();
    var at = chosen(service, services, "service", "Choose a service of your organisation.", own);
    var as = chosen(jobRole, jobRoles, "jobRole", "Choose a job role.", own);
    var part = Share.of(share);
    if (part.isEmpty()) {
      own.add(new Flaw("share", "Write 1 for full time, 0.5 or 50% for half of it."));
    }
    var first = day("starts", starts, "Give the first day, such as 23/11/2026.", own);
    var last =
        ends.isBlank()
            ? Optional.<LocalDate>empty()
            : day("ends", ends, "Give the last day, such as 23/11/2026, or nothing.", own);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      own.add(new Flaw("ends", "The last day is before the first."));
    }
    flaws.addAll(own);
    return own.isEmpty()
        ? Optional.of(
            new Read(
                at.orElseThrow(), as.orElseThrow(), part.orElseThrow(), first.orElseThrow(), last))
        : Optional.empty();
  }

  private static Optional<UUID> chosen(
      String id, List<Place> places, String field, String words, List<Flaw> flaws) {
    var found = places.stream().map(Place::id).filter(one -> one.toString().equals(id)).findFirst();
    if (found.isEmpty()) {
      flaws.add(new Flaw(field, words));
    }
    return found;
  }

  /** A day as people here write it, the day before the month. */
  static Optional<LocalDate> day(String field, String text, String words, List<Flaw> flaws) {
    var day =
        switch (Days.read(text)) {
          case Days.Day one -> Optional.of(one.day());
          case Days.Either either -> Optional.of(either.dayFirst());
          case Days.Unreadable none -> Optional.<LocalDate>empty();
        };
    var near = day.filter(one -> one.getYear() >= 1950 && one.getYear() < 2100);
    if (near.isEmpty()) {
      flaws.add(new Flaw(field, words));
    }
    return near;
  }

  /** Nothing wrong so far, or a refusal. */
  static void check(List<Flaw> flaws) {
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }
}
