package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import org.pdu.privacy.StaffTotal;
import org.pdu.privacy.StaffTotalsCounted;
import org.pdu.privacy.model.Aspect;
import org.pdu.privacy.model.Confidences;

/**
 * Counts once a month, and not whenever somebody asks: two answers a day apart could tell what the
 * one person chose who told something in between.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CountConfidences {
  @Inject Confidences confidences;
  @Inject Event<StaffTotalsCounted> counted;

  void of(YearMonth month) {
    var counts = confidences.counts();
    var totals =
        Arrays.stream(Aspect.values())
            .flatMap(aspect ->
                aspect.choices().stream()
                    .map(choice ->
                        new StaffTotal(
                            aspect.code(),
                            choice.code(),
                            counts.getOrDefault(aspect, Map.of()).getOrDefault(choice.code(), 0))))
            .toList();
    counted.fire(new StaffTotalsCounted(month, totals));
  }
}
