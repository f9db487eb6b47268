package org.pdu.staff.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.sheet.Sheet;
import org.pdu.platform.time.CityClock;
import org.pdu.staff.model.Columns;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports;

/** Takes a file of staff in and looks at every row; nothing of it is written yet. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class OpenImport {
  private static final int LONGEST_NAME = 120;

  @Inject Reach reach;
  @Inject Sheet.Reader reader;
  @Inject Imports imports;
  @Inject Looking looking;
  @Inject CityClock clock;
  @Inject AuditTrail audit;

  /**
   * Opens it.
   *
   * @param name what the file is called, for people; it decides nothing
   * @throws org.pdu.platform.problem.Unacceptable for {@code file} when it can't be read
   */
  public UUID with(String organisation, String name, byte[] file) {
    var id = reach.needed(organisation);
    var rows = Columns.rows(reader.read(file));
    var opened = preview(id, plain(name));
    imports.open(opened);
    looking.at(opened, rows, Map.of(), Optional.empty());
    audit.record(reach.who(), "staff.import-opened", opened.id() + " for organisation " + id);
    return opened.id();
  }

  private Import preview(OrganisationId organisation, String name) {
    return new Import(
        UUID.randomUUID(),
        organisation,
        name,
        Import.State.PREVIEW,
        Optional.empty(),
        false,
        clock.now(),
        new PersonId(reach.who()),
        Optional.empty(),
        Map.of(),
        0,
        0,
        0,
        0,
        0,
        "");
  }

  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    var shown = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return shown.isEmpty() ? "A staff list" : shown;
  }
}
