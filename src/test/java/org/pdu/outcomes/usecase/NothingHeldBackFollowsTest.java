package org.pdu.outcomes.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pdu.outcomes.usecase.RandomCity.FIRST;
import static org.pdu.outcomes.usecase.RandomCity.MODULES;
import static org.pdu.outcomes.usecase.RandomCity.PRESENT;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pdu.outcomes.model.Disclosure;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Reason;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.Picture;
import org.pdu.outcomes.model.Rounding;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.Attack.MayBe;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.platform.time.CityClock;

/** An analyst takes every figure from every view of a city and works out what is held back. */
class NothingHeldBackFollowsTest {
  private final Rounding usual = new Rounding(7, 5);

  @Property(tries = 150)
  void fromEverythingThatIsShown(@ForAll long seed) {
    var city = new RandomCity(seed);
    var pictures = analystOf(city);
    for (int at = 0; at < 4; at++) {
      Map<String, Map<Unit, Picture>> byModule = new HashMap<>();
      for (String module : MODULES) {
        Map<Unit, Picture> seen = new HashMap<>();
        for (Unit unit : units(city)) {
          seen.put(unit, pictures.months(unit, module, FIRST, PRESENT).get(at));
        }
        byModule.put(module, seen);
        people(city, module, at, seen);
        trained(city, module, at, seen);
      }
      posts(city, at, byModule);
    }
  }

  @Property(tries = 20)
  void everyTableSaysWhatTheSeriesSay(@ForAll long seed) {
    var city = new RandomCity(seed);
    var pictures = analystOf(city);
    for (String module : MODULES) {
      for (Split split : splits(city)) {
        pictures
            .rows(split, module)
            .forEach((unit, picture) ->
                assertEquals(pictures.now(unit, module), picture, split + " " + unit));
      }
    }
  }

  private void people(RandomCity city, String module, int at, Map<Unit, Picture> seen) {
    var attack = new Attack(usual);
    seen.forEach((unit, now) -> {
      if (now.people() instanceof Count count) {
        attack.shown(unit, count.value());
      } else {
        long truth = city.at(unit, module, FIRST.plusMonths(at)).people();
        attack.hidden(unit, truth, mayBe(now.people()));
      }
    });
    run(attack, city, false, "people " + module + at);
  }

  private void trained(RandomCity city, String module, int at, Map<Unit, Picture> seen) {
    var attack = new Attack(usual);
    seen.forEach((unit, now) -> {
      long truth = city.at(unit, module, FIRST.plusMonths(at)).trainedKnown();
      switch (now.coverage()) {
        case Share share -> attack.shown(unit, share.numerator());
        case Suppressed held -> attack.hidden(unit, truth, mayBe(held));
        case Unknown unknown when unknown.why() == Reason.NO_HEADCOUNT -> attack.nothing(unit);
        default -> {
          if (now.trained() instanceof Count count) {
            attack.shown(unit, count.value());
          } else {
            attack.hidden(unit, truth, mayBe(now.trained()));
          }
        }
      }
    });
    run(attack, city, true, "trained " + module + at);
  }

  /** Headcounts are the same for every module: what one module shows, all show. */
  private void posts(RandomCity city, int at, Map<String, Map<Unit, Picture>> byModule) {
    var attack = new Attack(usual);
    for (Unit unit : units(city)) {
      var said = byModule.values().stream().map(seen -> seen.get(unit).coverage()).toList();
      long truth = city.at(unit, "", FIRST.plusMonths(at)).headcount();
      var shown = said.stream().filter(Share.class::isInstance).map(Share.class::cast).findAny();
      if (shown.isPresent()) {
        attack.shown(unit, shown.get().denominator());
      } else if (said.stream().anyMatch(NothingHeldBackFollowsTest::noPosts)) {
        attack.nothing(unit);
      } else {
        attack.hidden(unit, truth, said.stream().map(v -> mayBe(v)).min(MayBe::compareTo).get());
      }
    }
    run(attack, city, true, "posts " + at);
  }

  private static boolean noPosts(MeasureValue value) {
    return value instanceof Unknown unknown && unknown.why() != Reason.HEADCOUNT_TOO_LOW;
  }

  private static void run(Attack attack, RandomCity city, boolean additive, String where) {
    boolean moved = true;
    while (moved) {
      moved = attack.narrow(Unit.CITY, city.organisations, additive);
      moved |= attack.narrow(Unit.CITY, city.roles, additive);
      for (Unit organisation : city.organisations) {
        var services = city.parts(new Split(Place.Kind.SERVICE, organisation));
        moved |= attack.narrow(organisation, services, additive);
      }
    }
    attack.fails(where);
  }

  private static MayBe mayBe(MeasureValue value) {
    return value instanceof Suppressed held
        ? switch (held.why()) {
          case FEW -> MayBe.SMALL;
          case NEIGHBOUR -> MayBe.LARGE;
          default -> MayBe.ANYTHING;
        }
        : MayBe.ANYTHING;
  }

  private static List<Unit> units(RandomCity city) {
    List<Unit> units = new ArrayList<>(List.of(Unit.CITY));
    units.addAll(city.organisations);
    units.addAll(city.services);
    units.addAll(city.roles);
    return units;
  }

  private static List<Split> splits(RandomCity city) {
    List<Split> splits = new ArrayList<>();
    for (Place.Kind kind : Place.Kind.values()) {
      splits.add(new Split(kind, Unit.CITY));
    }
    for (Unit organisation : city.organisations) {
      splits.add(new Split(Place.Kind.SERVICE, organisation));
      splits.add(new Split(Place.Kind.JOB_ROLE, organisation));
    }
    return splits;
  }

  private Pictures analystOf(RandomCity city) {
    var pictures = new Pictures();
    pictures.figures = city;
    pictures.clock =
        new CityClock(
            Clock.fixed(
                PRESENT.atDay(20).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    pictures.outlook = new Outlook();
    pictures.outlook.disclosure = new Disclosure(usual);
    pictures.outlook.person = new CurrentPerson();
    pictures.outlook.person.is(
        new PersonId(new UUID(9, 9)), "A", Set.of(new Grant(Role.ANALYST, Optional.empty())));
    return pictures;
  }
}
