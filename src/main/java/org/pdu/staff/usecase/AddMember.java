package org.pdu.staff.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pdu.people.Affiliation;
import org.pdu.people.Affiliations;
import org.pdu.people.Affiliations.Word;
import org.pdu.people.Allow;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.Workforce;
import org.pdu.people.Workforce.Known;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.staff.model.PersonCheck;
import org.pdu.staff.usecase.PlaceForm.Read;

/**
 * Adds somebody to an organisation's staff: a new person, or one who has an account already, who
 * keeps the name they have.
 */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class AddMember {
  @Inject Reach reach;
  @Inject Workforce workforce;
  @Inject Affiliations affiliations;
  @Inject AuditTrail audit;

  /**
   * Adds them.
   *
   * @return who it is
   * @throws Unacceptable with the fields to mend; for {@code starts} when the same person has the
   *     same job in the same service on one of these days already
   */
  public PersonId to(String organisation, String email, String name, PlaceForm place) {
    var id = reach.needed(organisation);
    List<Flaw> flaws = new ArrayList<>(PersonCheck.of(email, name));
    var read = place.read(reach.services(id), reach.jobRoles(), flaws);
    PlaceForm.check(flaws);
    var who = person(email.strip(), name.strip());
    add(id, who, read.orElseThrow());
    audit.record(
        AuditEntry.deed(reach.who(), "staff.member-added", "organisation " + id)
            .about(who.value()));
    return who;
  }

  private PersonId person(String email, String name) {
    workforce.join(Map.of(email, name));
    return workforce.byEmail(List.of(email)).stream().map(Known::id).findFirst().orElseThrow();
  }

  private void add(OrganisationId organisation, PersonId who, Read read) {
    var affiliation =
        new Affiliation(
            UUID.randomUUID(),
            who,
            organisation,
            new ServiceId(read.service()),
            new JobRoleId(read.jobRole()),
            read.share(),
            read.starts(),
            read.ends());
    var word = new Word(new PersonId(reach.who()), "");
    if (affiliations.record(List.of(affiliation), word).isEmpty()) {
      throw new Unacceptable(
          "starts", "This person has this job in this service on some of these days already.");
    }
  }
}
