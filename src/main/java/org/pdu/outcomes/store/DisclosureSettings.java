package org.pdu.outcomes.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.pdu.outcomes.model.Disclosure;
import org.pdu.outcomes.model.Rounding;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * {@code PDU_DISCLOSURE_THRESHOLD} (7): the largest number of people held back; {@code
 * PDU_DISCLOSURE_ROUNDING} (5): what others are rounded to the nearest multiple of. Both from 1 to
 * 10.
 */
@ApplicationScoped
class DisclosureSettings {
  void check(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    disclosure();
  }

  @Produces
  @Dependent
  Disclosure disclosure() {
    return new Disclosure(
        new Rounding(
            oneToTen("PDU_DISCLOSURE_THRESHOLD", "7"), oneToTen("PDU_DISCLOSURE_ROUNDING", "5")));
  }

  private static int oneToTen(String name, String usual) {
    var given =
        Optional.ofNullable(System.getProperty(name))
            .or(() -> Optional.ofNullable(System.getenv(name)))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .orElse(usual);
    if (!given.matches("[1-9]|10")) {
      throw new SettingProblem(name + " must be a whole number from 1 to 10, not “" + given + "”.");
    }
    return Integer.parseInt(given);
  }
}
