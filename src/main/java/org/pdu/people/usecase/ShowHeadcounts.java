package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.LEARNER;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Headcounts;
import org.pdu.people.model.Headcounts.Line;
import org.pdu.people.model.Headcounts.Said;
import org.pdu.people.model.Headcounts.Service;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Shows what services say of their size, to those who look after them. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ShowHeadcounts {
  private static final int PAGE = 25;

  @Inject Headcounts headcounts;
  @Inject Reach reach;
  @Inject CurrentPerson person;
  @Inject CityClock clock;

  /**
   * An organisation's services.
   *
   * @param next what to go on after; empty on the last page
   */
  public record Services(
      Place organisation, YearMonth now, List<Service> services, Optional<String> next) {}

  /** A service in a month. */
  public record Sheet(Place service, YearMonth month, YearMonth now, List<Line> lines) {}

  /** What was said. */
  public record History(List<Said> words, Optional<String> next) {}

  /** Organisations to choose from. */
  public List<Place> organisations(String after) {
    return reach.organisations(after);
  }

  /**
   * @throws org.pdu.platform.problem.NotFound when there is no such organisation
   * @throws org.pdu.platform.problem.NotAllowed when it is another's
   */
  public Services services(String organisation, String after) {
    var place = reach.organisation(organisation);
    var found = headcounts.services(place.organisation().orElseThrow(), after, PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    Optional<String> next =
        found.size() > PAGE
            ? Optional.of(shown.getLast().name() + "|" + shown.getLast().id())
            : Optional.empty();
    return new Services(place, clock.thisMonth(), List.copyOf(shown), next);
  }

  /** Every job role in a service, as it stands in a month. */
  public Sheet sheet(String service, YearMonth month) {
    var place = reach.service(service);
    return new Sheet(
        place,
        month,
        clock.thisMonth(),
        headcounts.lines(new ServiceId(place.id()), month, lastDay(month)));
  }

  /** What was said of a service, the latest first. */
  public History history(String service, String before) {
    var place = reach.service(service);
    long from = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    var found = headcounts.history(new ServiceId(place.id()), from, PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    return new History(
        List.copyOf(shown),
        found.size() > PAGE
            ? Optional.of(Long.toString(shown.getLast().number()))
            : Optional.empty());
  }

  public YearMonth thisMonth() {
    return clock.thisMonth();
  }

  /** How many services of the caller's own organisations nobody has looked at for six months. */
  @Allow(LEARNER)
  public int wantLooking() {
    var since = clock.thisMonth().minusMonths(Headcounts.MONTHS_FRESH);
    return person.scope().organisations().stream()
        .mapToInt(one -> headcounts.quietSince(one, since))
        .sum();
  }

  /** The month's last day, or today in this month. */
  private LocalDate lastDay(YearMonth month) {
    var end = month.atEndOfMonth();
    return end.isAfter(clock.today()) ? clock.today() : end;
  }
}
