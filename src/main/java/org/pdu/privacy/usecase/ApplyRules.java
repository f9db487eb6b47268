package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.RetentionRule;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.privacy.model.Removals;

/** The retention rules of all contexts, and their running. The product itself does this. */
@ApplicationScoped
@Transactional
class ApplyRules {
  private static final int AT_A_TIME = 1_000;

  @Inject @Any Instance<Expiring> expiring;
  @Inject Removals removals;
  @Inject CityClock clock;

  List<Expiring> all() {
    return expiring.stream().sorted(Comparator.comparing(each -> each.rule().key())).toList();
  }

  /** The moment before which a rule's things go. */
  Instant edge(RetentionRule rule) {
    return clock.now().atZone(ClockSource.CITY).minus(rule.keep()).toInstant();
  }

  /**
   * Removes one batch and writes it down, both or neither.
   *
   * @return whether there may be more to remove
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean batch(Expiring each, boolean first) {
    int removed = each.remove(edge(each.rule()), AT_A_TIME);
    if (removed > 0 || first) {
      removals.add(each.rule().key(), removed, clock.now());
    }
    return removed == AT_A_TIME;
  }
}
