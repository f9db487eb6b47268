package org.pdu.staff.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;
import org.pdu.staff.model.Days;
import org.pdu.staff.model.Decision;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Import.State;
import org.pdu.staff.model.Imports;

/** What a person says of a file: how its days are meant, who is who, write it, take it back. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class MoveImport {
  @Inject ShowImport showImport;
  @Inject Imports imports;
  @Inject Looking looking;
  @Inject CityClock clock;
  @Inject Acting acting;
  @Inject Event<ImportAsked> asked;

  /** Which of day and month comes first in the whole file. */
  public void order(String id, Days.Order order) {
    looking.again(preview(id), Optional.of(order));
  }

  /** Who is meant by one row, or that it is left out. */
  public void decide(String id, int row, Decision decision) {
    var one = preview(id);
    imports.decide(one.id(), row, decision);
    looking.again(one, one.order());
  }

  /**
   * Writes it, a moment later; asking twice is the same as asking once.
   *
   * @param leaveOut whether rows that are still open are left out
   * @throws Conflict when rows are open and not to be left out, or there is nothing to write
   */
  public Import confirm(String id, boolean leaveOut) {
    var one = locked(id);
    if (one.state() == State.WAITING || one.state() == State.DONE) {
      return one;
    }
    one.go(State.WAITING);
    if (leaveOut) {
      imports.leaveOutOpen(one.id());
    }
    looking.again(one, one.order());
    var now = imports.find(one.id()).orElseThrow();
    if (now.open() > 0) {
      throw new Conflict("Some rows are to be put right, or left out, before this is written.");
    }
    if (now.writing() == 0) {
      throw new Conflict("There is nothing to write: everybody in this file is in your list.");
    }
    move(now, State.WAITING, "staff.import-confirmed");
    return imports.find(one.id()).orElseThrow();
  }

  /** Takes back what it wrote, a moment later; asking twice is the same as asking once. */
  public Import undo(String id) {
    var one = locked(id);
    if (one.state() == State.UNDOING || one.state() == State.UNDONE) {
      return one;
    }
    one.go(State.UNDOING);
    move(one, State.UNDOING, "staff.import-undo-asked");
    return imports.find(one.id()).orElseThrow();
  }

  private void move(Import one, State state, String what) {
    imports.move(one.id(), state, new PersonId(acting.who()), clock.now());
    acting.note(what, one);
    asked.fire(new ImportAsked());
  }

  private Import preview(String id) {
    var one = locked(id);
    if (one.state() != State.PREVIEW) {
      throw new Conflict("This list is no longer open. Hand the file in again to change it.");
    }
    return one;
  }

  private Import locked(String id) {
    return showImport.found(imports.lock(ShowImport.uuid(id)));
  }

  /** Who does it, and the note of it. */
  @jakarta.enterprise.context.Dependent
  static class Acting {
    @Inject Reach reach;
    @Inject AuditTrail audit;

    java.util.UUID who() {
      return reach.who();
    }

    void note(String what, Import one) {
      audit.record(who(), what, one.id() + " of organisation " + one.organisation());
    }
  }
}
