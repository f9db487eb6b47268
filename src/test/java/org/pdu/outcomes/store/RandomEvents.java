package org.pdu.outcomes.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceClosed;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;
import org.pdu.training.ModuleCompleted;

/** A small city in which anything may happen, also twice and in the wrong order. */
final class RandomEvents {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final List<UUID> ORGANISATIONS = ids('a', 3);
  static final List<UUID> SERVICES = ids('b', 6);
  static final List<UUID> ROLES = ids('c', 3);
  static final List<String> MODULES = List.of("pie", "smd");

  private final Random random;
  private final List<Object> past = new ArrayList<>();
  private final List<AffiliationRecorded> places = new ArrayList<>();

  RandomEvents(long seed) {
    random = new Random(seed);
  }

  private static List<UUID> ids(char kind, int many) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      ids.add(UUID.fromString(kind + "0000000-0000-4000-8000-00000000000" + i));
    }
    return ids;
  }

  Object next() {
    int dice = random.nextInt(10);
    Object event =
        dice == 0 && !past.isEmpty()
            ? past.get(random.nextInt(past.size()))
            : dice < 4 ? affiliation() : dice < 6 ? sizeOrEnd() : completion();
    past.add(event);
    return event;
  }

  private AffiliationRecorded affiliation() {
    if (!places.isEmpty() && random.nextInt(3) == 0) {
      return ended(random.nextInt(places.size()));
    }
    var starts = day(700);
    Optional<LocalDate> ends =
        random.nextBoolean() ? Optional.empty() : Optional.of(starts.plusDays(random.nextInt(90)));
    int service = random.nextInt(SERVICES.size());
    var added =
        new AffiliationRecorded(
            new UUID(1, random.nextLong()),
            person(),
            new OrganisationId(ORGANISATIONS.get(service % 3)),
            new ServiceId(SERVICES.get(service)),
            new JobRoleId(pick(ROLES)),
            starts,
            ends);
    places.add(added);
    return added;
  }

  private AffiliationRecorded ended(int at) {
    var old = places.get(at);
    var ended =
        new AffiliationRecorded(
            old.affiliation(),
            old.person(),
            old.organisation(),
            old.service(),
            old.jobRole(),
            old.starts(),
            Optional.of(old.starts().plusDays(random.nextInt(400))));
    places.set(at, ended);
    return ended;
  }

  /** Now and then a service closes, and now and then its last day is put right. */
  private Object sizeOrEnd() {
    if (random.nextInt(6) > 0) {
      return headcount();
    }
    int service = random.nextInt(SERVICES.size());
    return new ServiceClosed(
        new OrganisationId(ORGANISATIONS.get(service % 3)),
        new ServiceId(SERVICES.get(service)),
        day(690));
  }

  private HeadcountRecorded headcount() {
    int service = random.nextInt(SERVICES.size());
    return new HeadcountRecorded(
        new OrganisationId(ORGANISATIONS.get(service % 3)),
        new ServiceId(SERVICES.get(service)),
        new JobRoleId(pick(ROLES)),
        YearMonth.from(day(720)),
        random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(30)));
  }

  private ModuleCompleted completion() {
    var person = person();
    var on = day(660);
    List<Standing> standings =
        places.stream()
            .filter(a -> a.person().equals(person) && !a.starts().isAfter(on))
            .filter(a -> a.ends().map(e -> !e.isBefore(on)).orElse(true))
            .map(a -> new Standing(a.organisation(), "o", a.service(), "s", a.jobRole(), "r"))
            .distinct()
            .toList();
    return new ModuleCompleted(
        new UUID(2, random.nextLong()),
        person,
        pick(MODULES),
        1,
        on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
        on,
        standings);
  }

  private PersonId person() {
    return new PersonId(new UUID(3, random.nextInt(8)));
  }

  /** Up to 30 days into the future when asked for 690 days and more. */
  private LocalDate day(int within) {
    return TODAY.minusDays(660).plusDays(random.nextInt(within + 1));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
