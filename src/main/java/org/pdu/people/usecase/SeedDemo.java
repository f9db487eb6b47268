package org.pdu.people.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.pdu.people.DemoClosed;
import org.pdu.people.DemoOpened;
import org.pdu.people.model.DemoCity;
import org.pdu.people.model.DemoPartnership;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Invented;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * Fills an empty product with the demonstration partnership where that is wanted, and tells whether
 * its people are to be let in. The product itself does this while it starts: nobody asks, so
 * nobody's permission is checked.
 */
@ApplicationScoped
@Transactional
public class SeedDemo {
  @Inject Settings settings;
  @Inject DemoPartnership.Source source;
  @Inject DemoCity.Cities cities;
  @Inject DemoPopulation population;
  @Inject Invented invented;
  @Inject Event<Object> facts;

  void on(@Observes @Priority(Stage.DEMO) Migrated migrated) {
    invented.present(settings.demo() || !cities.people().isEmpty());
    if (!settings.demo()) {
      facts.select(DemoClosed.class).fire(new DemoClosed(cities.people()));
      return;
    }
    cities.alone();
    var described = source.read();
    if (cities.empty()) {
      population.settle(described);
    }
    facts.select(DemoOpened.class).fire(new DemoOpened(signIns(described)));
  }

  /** Those of the file who are there: a product that was filled by others has none. */
  private List<DemoOpened.SignIn> signIns(DemoPartnership described) {
    var there = Set.copyOf(cities.people());
    return described.signIns().stream()
        .map(DemoPopulation::shown)
        .filter(one -> there.contains(one.person()))
        .toList();
  }
}
