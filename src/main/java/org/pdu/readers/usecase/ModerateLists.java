package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.model.ReadingLists;

/** Hides a shared list whose words hurt, with a reason for its owner; and shows it again. */
@UseCase
@Allow(Role.PDU_STAFF)
public class ModerateLists {
  private static final int LONGEST = 500;

  @Inject ReadingLists lists;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** Every shared list, newest first. */
  public Leaf<ReadingList> all(String after) {
    return Leaf.of(
        lists.sharedWithAnybody(Given.before(after), Leaf.SIZE + 1), ReadingList::number);
  }

  /** A list that is hidden already stays hidden for the reason it was. */
  public void hide(String id, String reason) {
    var list = held(id);
    var why =
        Given.words(
            "reason", reason, LONGEST, "Say why, in words that its owner can do something with.");
    if (list.hidden().isEmpty()) {
      lists.hide(list.id(), person.id(), why, clock.now());
      trace("hidden", list);
    }
  }

  public void showAgain(String id) {
    var list = held(id);
    if (list.hidden().isPresent()) {
      lists.showAgain(list.id());
      trace("shown-again", list);
    }
  }

  private ReadingList held(String id) {
    return lists.held(Given.id(id)).filter(Circle::shared).orElseThrow(Circle::none);
  }

  private void trace(String deed, ReadingList list) {
    audit.record(AuditEntry.deed(person.id().value(), "readers.list-" + deed, "list " + list.id()));
  }
}
