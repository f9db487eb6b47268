package org.pdu.outcomes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pdu.outcomes.store.RandomEvents.TODAY;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.Place;
import org.pdu.people.ServiceClosed;
import org.pdu.training.ModuleCompleted;

class JdbcUptakeTest {
  private static final List<String> CUBES = List.of("uptake", "coverage", "headcount");
  private static Postgres postgres;
  private JdbcUptake uptake;
  private JdbcFigures figures;

  @BeforeAll
  static void start() throws IOException {
    postgres = new Postgres();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void emptyCity() throws SQLException {
    uptake = new JdbcUptake(postgres.transactional());
    figures = new JdbcFigures(postgres.transactional());
    postgres.run(
        """
        truncate outcomes.member, outcomes.completion, outcomes.completion_standing,
          outcomes.headcount, outcomes.closure, outcomes.uptake_cell, outcomes.coverage_cell, outcomes.headcount_cell
        """);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void figuresAreWhatAPersonWouldCount(long seed) {
    var naive = hearMany(seed, 90);
    for (Unit unit : units()) {
      for (String module : List.of("", "pie")) {
        var history = figures.of(unit, module, TODAY);
        for (int i = 0; i < history.months().size(); i++) {
          var month = history.first().plusMonths(i);
          assertEquals(
              naive.at(unit, module, month, TODAY),
              history.months().get(i),
              unit + " " + module + " " + month);
        }
        var before = history.first().minusMonths(1);
        assertEquals(Tally.NONE, naive.at(unit, module, before, TODAY), unit + " before");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void aCubeIsAlwaysWhatItWouldBeIfCountedAnew(long seed) throws SQLException {
    hearMany(seed, 150);
    var before = cubes();
    uptake.recount();
    assertEquals(before, cubes());
  }

  @Test
  void rowsOfATableAreTheirUnitsFigures() {
    hearMany(21, 90);
    var from = YearMonth.from(TODAY).minusMonths(9);
    for (Split split : splits()) {
      figures
          .rows(split, "", from, TODAY)
          .forEach((row, history) -> {
            var own = figures.of(row, "", TODAY);
            for (var month = from; !month.isAfter(own.present()); month = month.plusMonths(1)) {
              assertEquals(own.at(month), history.at(month), split + " " + row + " " + month);
            }
          });
    }
  }

  @Test
  void everyRowThatHasFiguresIsInItsTable() {
    hearMany(22, 90);
    var present = YearMonth.from(TODAY);
    var rows = figures.rows(new Split(Place.Kind.SERVICE, Unit.CITY), "", present, TODAY);
    for (var service : RandomEvents.SERVICES) {
      var unit =
          Unit.service(
              RandomEvents.ORGANISATIONS.get(RandomEvents.SERVICES.indexOf(service) % 3), service);
      var last = figures.of(unit, "", TODAY).last();
      assertEquals(!last.isNone(), rows.containsKey(unit) && !rows.get(unit).at(present).isNone());
    }
  }

  @Test
  void hearingTheSameTwiceChangesNothing() throws SQLException {
    hearMany(31, 80);
    var before = cubes();
    var again = new RandomEvents(31);
    List<Object> events = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      events.add(again.next());
    }
    events.stream().filter(ModuleCompleted.class::isInstance).forEach(this::hear);
    assertEquals(before, cubes());
  }

  @Test
  void organisationsWithSomebodyTrainedAreCountedByMonth() {
    hearMany(41, 90);
    var present = YearMonth.from(TODAY);
    var counted = figures.organisationsTrained("", present);
    for (var month = present.minusMonths(20);
        month.isBefore(present);
        month = month.plusMonths(1)) {
      long expected = 0;
      for (var organisation : RandomEvents.ORGANISATIONS) {
        var history = figures.of(Unit.organisation(organisation), "", TODAY);
        int at = (int) history.first().until(month, java.time.temporal.ChronoUnit.MONTHS);
        expected += at >= 0 && history.months().get(at).trained() > 0 ? 1 : 0;
      }
      var entry = counted.headMap(month.plusMonths(1));
      assertEquals(expected, entry.isEmpty() ? 0 : entry.get(entry.lastKey()), month.toString());
    }
  }

  @Test
  void servicesWithSomebodyTrainedAreCountedByMonthInTheCityAndInOneOrganisation() {
    hearMany(43, 90);
    var present = YearMonth.from(TODAY);
    for (var within : List.of(Unit.CITY, Unit.organisation(RandomEvents.ORGANISATIONS.get(0)))) {
      var counted = figures.servicesTrained(within, "", present);
      for (var month = present.minusMonths(20);
          month.isBefore(present);
          month = month.plusMonths(1)) {
        long expected = servicesTrained(within, month);
        var entry = counted.headMap(month.plusMonths(1));
        assertEquals(
            expected, entry.isEmpty() ? 0 : entry.get(entry.lastKey()), within + " " + month);
      }
    }
  }

  private long servicesTrained(Unit within, YearMonth month) {
    long trained = 0;
    for (var organisation : RandomEvents.ORGANISATIONS) {
      if (within.isCity() || within.organisation().equals(organisation)) {
        for (var service : RandomEvents.SERVICES) {
          var history = figures.of(Unit.service(organisation, service), "", TODAY);
          int at = (int) history.first().until(month, java.time.temporal.ChronoUnit.MONTHS);
          trained += at >= 0 && history.months().get(at).trained() > 0 ? 1 : 0;
        }
      }
    }
    return trained;
  }

  private NaiveCity hearMany(long seed, int many) {
    var events = new RandomEvents(seed);
    var naive = new NaiveCity();
    for (int i = 0; i < many; i++) {
      var event = events.next();
      hear(event);
      naive.hear(event);
    }
    return naive;
  }

  private void hear(Object event) {
    if (event instanceof AffiliationRecorded a) {
      uptake.affiliated(a);
    } else if (event instanceof ModuleCompleted c) {
      uptake.completed(List.of(c));
    } else if (event instanceof HeadcountRecorded h) {
      uptake.employs(h);
    } else if (event instanceof ServiceClosed c) {
      uptake.closed(c);
    }
  }

  private List<String> cubes() throws SQLException {
    List<String> all = new ArrayList<>();
    for (String cube : CUBES) {
      all.add(
          postgres.text(
              "select string_agg(cast(c as text), ' ' order by cast(c as text)) from outcomes."
                  + cube
                  + "_cell c where cast(c as text) !~ "
                  + (cube.equals("headcount") ? "',0,0,0\\)$'" : "',0,0\\)$'")));
    }
    return all;
  }

  private static List<Unit> units() {
    List<Unit> units = new ArrayList<>(List.of(Unit.CITY));
    RandomEvents.ORGANISATIONS.forEach(o -> units.add(Unit.organisation(o)));
    for (int i = 0; i < RandomEvents.SERVICES.size(); i++) {
      units.add(Unit.service(RandomEvents.ORGANISATIONS.get(i % 3), RandomEvents.SERVICES.get(i)));
    }
    for (Unit unit : List.copyOf(units)) {
      RandomEvents.ROLES.forEach(role -> units.add(unit.as(role)));
    }
    return units;
  }

  private static List<Split> splits() {
    var organisation = Unit.organisation(RandomEvents.ORGANISATIONS.get(0));
    return List.of(
        new Split(Place.Kind.ORGANISATION, Unit.CITY),
        new Split(Place.Kind.JOB_ROLE, Unit.CITY),
        new Split(Place.Kind.SERVICE, Unit.CITY),
        new Split(Place.Kind.SERVICE, organisation),
        new Split(Place.Kind.JOB_ROLE, organisation));
  }
}
