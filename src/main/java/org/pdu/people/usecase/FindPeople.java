package org.pdu.people.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.people.model.Grants;
import org.pdu.people.model.Grants.Found;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;

/** Finds people whose roles the caller looks after: a lead finds those of the own organisation. */
@UseCase
@Allow({Role.ADMINISTRATOR, Role.PDU_STAFF, Role.LEAD})
public class FindPeople {
  /** People on a page. */
  public static final int ROWS = 25;

  @Inject Grants grants;
  @Inject RoleOffice office;

  /**
   * @param words part of a name or e-mail address; empty for whoever holds a role
   * @param after what {@code next} of the page before says; empty for the first
   * @throws Unacceptable when the words are too long or {@code after} is no such word
   */
  public Page<Found> by(String words, String after) {
    if (words.length() > 200 || words.indexOf('\0') >= 0) {
      throw new Unacceptable("q", "Use at most 200 letters, digits and signs.");
    }
    if (!after.isEmpty()
        && RoleOffice.uuid(after.substring(after.lastIndexOf('|') + 1)).isEmpty()) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
    List<Found> found = grants.find(words, office.within(), after.replace("\0", ""), ROWS + 1);
    if (found.size() <= ROWS) {
      return new Page<>(found, null);
    }
    var last = found.get(ROWS - 1);
    var mark = last.name().toLowerCase(Locale.ROOT) + "|" + last.id();
    return new Page<>(found.subList(0, ROWS), mark);
  }
}
