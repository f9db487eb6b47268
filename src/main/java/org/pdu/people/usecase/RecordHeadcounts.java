package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Headcounts;
import org.pdu.people.model.Headcounts.Line;
import org.pdu.people.model.Headcounts.Word;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.CityClock;

/**
 * Takes a service's word on its size from a month on. What is said again as it stood is not said
 * twice; what is hardly likely is asked about, and taken when its owner is sure.
 */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class RecordHeadcounts {
  /** How the field of a job role is called, before its id; flaws name it. */
  public static final String FIELD = "count-";

  /** The field that says that unlikely numbers are right. */
  public static final String SURE = "sure";

  private static final int YEARS_BACK = 5;
  private static final int MOST = 1_000_000;

  @Inject Headcounts headcounts;
  @Inject Reach reach;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;
  @Inject Event<HeadcountRecorded> facts;

  /**
   * What is said: by the job role's id, a number or empty for "not known". Job roles left out stay
   * as they are.
   *
   * @param sure whether unlikely numbers are right
   */
  public record Given(
      String service, YearMonth month, Map<String, OptionalInt> people, boolean sure) {}

  /**
   * Takes it, and says how many words were new.
   *
   * @throws Unacceptable when a number can't be right, or is unlikely and nobody is sure
   * @throws org.pdu.platform.problem.NotFound when there is no such service
   * @throws org.pdu.platform.problem.NotAllowed when it is another organisation's
   */
  public int take(Given given) {
    var service = reach.service(given.service());
    checkMonth(given.month());
    var lines =
        headcounts.lines(new ServiceId(service.id()), given.month(), lastDay(given.month()));
    check(given, lines);
    int said = 0;
    for (var line : lines) {
      var people = given.people().get(line.jobRole().toString());
      var word =
          people == null ? Optional.<Word>empty() : Optional.of(new Word(given.month(), people));
      if (word.isPresent() && !word.equals(line.word())) {
        say(service, line, word.get());
        said++;
      }
    }
    if (said > 0) {
      var who = person.id().value();
      audit.record(who, "people.headcounts-recorded", service.id() + " " + given.month());
    }
    return said;
  }

  private void say(Place service, Line line, Word word) {
    OrganisationId organisation = service.organisation().orElseThrow();
    var fact =
        new HeadcountRecorded(
            organisation, new ServiceId(service.id()), line.jobRole(), word.from(), word.people());
    headcounts.add(fact, person.id(), clock.now());
    facts.fire(fact);
  }

  private void checkMonth(YearMonth month) {
    var now = clock.thisMonth();
    if (month.isAfter(now) || month.isBefore(now.minusYears(YEARS_BACK))) {
      throw new Unacceptable("month", "Choose a month from the last five years, up to this one.");
    }
  }

  private static void check(Given given, List<Line> lines) {
    var flaws = new ArrayList<Flaw>();
    for (var role : given.people().keySet()) {
      if (lines.stream().noneMatch(line -> line.jobRole().toString().equals(role))) {
        flaws.add(new Flaw(FIELD + role, "There is no such job role."));
      }
    }
    for (var line : lines) {
      var people = given.people().getOrDefault(line.jobRole().toString(), OptionalInt.empty());
      if (people != null && people.isPresent()) {
        flaw(line, people.getAsInt(), given.sure()).ifPresent(flaws::add);
      }
    }
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }

  private static Optional<Flaw> flaw(Line line, int people, boolean sure) {
    var field = FIELD + line.jobRole();
    if (people < 0 || people > MOST) {
      return Optional.of(new Flaw(field, line.title() + ": enter a whole number, 0 or more."));
    }
    if (sure) {
      return Optional.empty();
    }
    if (people > Headcounts.LIKELY_MOST) {
      return Optional.of(
          new Flaw(field, line.title() + ": that is more than 5,000 people. Is it right?"));
    }
    return people < line.inPost()
        ? Optional.of(
            new Flaw(
                field,
                line.title()
                    + ": we know of "
                    + line.inPost()
                    + " in post, and "
                    + people
                    + " is fewer. Is it right?"))
        : Optional.empty();
  }

  private java.time.LocalDate lastDay(YearMonth month) {
    var end = month.atEndOfMonth();
    return end.isAfter(clock.today()) ? clock.today() : end;
  }
}
