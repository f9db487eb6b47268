package org.pdu.outcomes.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pdu.outcomes.model.PracticeChanges;
import org.pdu.people.OrganisationId;
import org.pdu.people.Standing;
import org.pdu.platform.Reaction;
import org.pdu.readers.PracticeChangeTakenBack;
import org.pdu.readers.PracticeChanged;

/** Counts changes in what people do, in the transaction in which they tell of them. */
@Reaction
public class RecordPracticeChanges {
  @Inject PracticeChanges changes;

  void on(@Observes PracticeChanged changed) {
    changes.told(
        YearMonth.from(changed.on()), changed.person(), organisations(changed.standings()));
  }

  void onTakenBack(@Observes PracticeChangeTakenBack back) {
    changes.takenBack(YearMonth.from(back.on()), back.person(), organisations(back.standings()));
  }

  private static Set<OrganisationId> organisations(List<Standing> standings) {
    return standings.stream().map(Standing::organisation).collect(Collectors.toSet());
  }
}
