package org.pdu.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports;

/** Takes the import that has waited longest, and says so when it can't be done. */
@ApplicationScoped
class NextImport {
  private static final Logger LOG = Logger.getLogger(NextImport.class.getName());

  @Inject One one;
  @Inject Imports imports;

  NextImport() {}

  /** Whether there was one. */
  boolean workOff() {
    var taken = new UUID[1];
    var state = new Import.State[1];
    try {
      return one.take(found -> {
        taken[0] = found.id();
        state[0] = found.state();
      });
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A staff list could not be worked off.", e);
      failed(taken[0], state[0]);
      return true;
    }
  }

  private void failed(@Nullable UUID id, Import.@Nullable State state) {
    if (id != null) {
      var back = state == Import.State.UNDOING ? Import.State.DONE : Import.State.FAILED;
      imports.fail(id, back, "Something went wrong on our side. Nothing was changed. Try again.");
    }
  }

  /** One import in one transaction. */
  @ApplicationScoped
  @Transactional
  static class One {
    @Inject Imports imports;
    @Inject WriteImport write;
    @Inject TakeBackImport takeBack;

    One() {}

    boolean take(java.util.function.Consumer<Import> told) {
      var found = imports.take();
      found.ifPresent(waiting -> {
        told.accept(waiting);
        if (waiting.state() == Import.State.WAITING) {
          write.write(waiting);
        } else {
          takeBack.takeBack(waiting);
        }
      });
      return found.isPresent();
    }
  }
}
