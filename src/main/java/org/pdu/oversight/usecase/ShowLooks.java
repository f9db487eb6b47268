package org.pdu.oversight.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditQuestion;
import org.pdu.platform.audit.AuditRow;
import org.pdu.platform.audit.AuditRows;
import org.pdu.platform.rest.Page;

/** Shows people who looked at what is kept of them. */
@UseCase
@Allow(Role.LEARNER)
public class ShowLooks {
  /** Looks on a page. */
  public static final int ROWS = 25;

  @Inject CurrentPerson person;
  @Inject AuditRows rows;
  @Inject Directory directory;

  /**
   * A look.
   *
   * @param who the name of the one who looked
   * @param action what was looked at, as the audit trail has it
   * @param reason why, in the words of the one who looked
   */
  public record Look(Instant at, String who, String action, String subject, String reason) {}

  /** A page of looks at what is kept of the caller, newest first. */
  public Page<Look> own(String after) {
    person.mustBeThemself();
    var found = rows.find(AuditQuestion.readsOf(person.id().value()), after, ROWS);
    return new Page<>(looks(found.items()), found.next());
  }

  private List<Look> looks(List<AuditRow> found) {
    Map<UUID, String> names = new HashMap<>();
    return found.stream()
        .map(row ->
            new Look(
                row.at(),
                row.who().map(who -> names.computeIfAbsent(who, this::name)).orElse(""),
                row.action(),
                row.subject(),
                row.reason()))
        .toList();
  }

  private String name(UUID id) {
    return directory.nameOf(new PersonId(id)).orElse("Somebody who has left");
  }
}
