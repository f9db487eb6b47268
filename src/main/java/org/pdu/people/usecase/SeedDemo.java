package org.pdu.people.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.people.model.DemoCity;
import org.pdu.people.model.DemoPartnership;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * Fills an empty product with the demonstration partnership where that is wanted, sees to it that
 * the demo sign-ins open with the present password, and says so in the welcome. The product itself
 * does this while it starts: nobody asks, so nobody's permission is checked.
 */
@ApplicationScoped
@Transactional
public class SeedDemo {
  @Inject Settings settings;
  @Inject DemoPartnership.Source source;
  @Inject DemoCity.Cities cities;
  @Inject DemoPopulation population;
  @Inject DemoDoor door;

  void on(@Observes @Priority(Stage.DEMO) Migrated migrated) {
    if (!settings.demo()) {
      door.shut();
      return;
    }
    cities.alone();
    var described = source.read();
    if (cities.empty()) {
      population.settle(described);
    }
    door.open(described);
  }
}
