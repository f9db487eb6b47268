package org.pdu.training.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.platform.Reaction;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.ModuleCompleted;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.Completion;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Completions;
import org.pdu.training.model.Module;

/** States the fact that a module was passed, within the transaction that marked the answers. */
@Reaction
public class RecordCompletion {
  @Inject Completions completions;
  @Inject Directory directory;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject Event<ModuleCompleted> completed;

  boolean done(PersonId who, Module module) {
    return completions.of(who, module.slug(), module.version()).isPresent();
  }

  /** The completion that this version has from now on, or had already. */
  CompletionRecord once(Attempt passed, Module module) {
    return completions
        .of(passed.person(), module.slug(), module.version())
        .orElseGet(() -> first(passed, module))
        .asRecord(ClockSource.CITY);
  }

  private Completion first(Attempt passed, Module module) {
    var today = java.time.LocalDate.ofInstant(passed.at(), ClockSource.CITY);
    var standings = directory.standingsOf(passed.person(), today);
    var completion = Completion.of(passed, module, person.name(), standings);
    completions.add(completion);
    audit.record(
        passed.person().value(),
        "training.module-completed",
        module.slug() + " version " + module.version());
    completed.fire(completion.asEvent(ClockSource.CITY));
    return completion;
  }
}
