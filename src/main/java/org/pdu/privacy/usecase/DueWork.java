package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Chores;

/** What the product does by itself: nobody asks, so nobody's permission is checked. */
@ApplicationScoped
class DueWork {
  @Inject Goodbye goodbye;
  @Inject ApplyRules rules;
  @Inject CountConfidences count;
  @Inject Chores chores;
  @Inject CityClock clock;

  /** Lets one person go whose day has come; whether there was one. */
  @Transactional
  boolean nextLeave() {
    return goodbye.next();
  }

  /** Counts what people told about themselves, once a month. */
  @Transactional
  void totalsOfThisMonth() {
    if (chores.take("staff-totals", clock.thisMonth().atDay(1))) {
      count.of(clock.thisMonth());
    }
  }

  /** Runs every rule, on one node, once a day. */
  @Transactional
  void rulesOfToday() {
    if (chores.take("retention", clock.today())) {
      for (var each : rules.all()) {
        boolean more = rules.batch(each, true);
        while (more) {
          more = rules.batch(each, false);
        }
      }
    }
  }
}
