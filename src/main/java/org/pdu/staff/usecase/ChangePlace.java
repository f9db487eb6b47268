package org.pdu.staff.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pdu.people.Affiliation;
import org.pdu.people.Affiliations;
import org.pdu.people.Affiliations.Word;
import org.pdu.people.Allow;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.staff.usecase.ShowMember.Member;

/** Corrects somebody's place from a day on, moves them, or ends it; what was stays to be read. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ChangePlace {
  private static final int LONGEST = 300;

  @Inject Reach reach;
  @Inject ShowMember showMember;
  @Inject Affiliations affiliations;
  @Inject AuditTrail audit;

  /** Whose place it is, and of which organisation; each must fit the others. */
  public record Which(String organisation, String person, String affiliation) {}

  /**
   * From the form's first day on the place is another; the form's last day is not looked at.
   *
   * @throws Unacceptable with the fields to mend
   */
  public void from(Which which, PlaceForm form, String why) {
    var member = showMember.of(which.organisation(), which.person());
    var old = showMember.place(member, which.affiliation()).affiliation();
    var id = new OrganisationId(member.organisation().id());
    List<Flaw> flaws = new ArrayList<>();
    var read = form.read(reach.services(id), reach.jobRoles(), flaws);
    read.filter(one -> !old.covers(one.starts()))
        .ifPresent(
            one -> flaws.add(new Flaw("starts", "Give a day on which this person had this job.")));
    PlaceForm.check(flaws);
    var place =
        new Affiliations.Place(
            new ServiceId(read.orElseThrow().service()),
            new JobRoleId(read.orElseThrow().jobRole()),
            read.orElseThrow().share());
    if (same(old, place)) {
      throw new Unacceptable("service", "This is what is recorded already. Change something.");
    }
    try {
      affiliations.correct(old, read.orElseThrow().starts(), place, word(why));
    } catch (Conflict other) {
      throw new Unacceptable("starts", other.sentence());
    }
    note("staff.place-corrected", member, old);
  }

  private static boolean same(Affiliation old, Affiliations.Place place) {
    return old.service().equals(place.service())
        && old.jobRole().equals(place.jobRole())
        && old.share().compareTo(place.share()) == 0;
  }

  /**
   * The place ends with that day.
   *
   * @throws Unacceptable with the fields to mend
   */
  public void end(Which which, String last, String why) {
    var member = showMember.of(which.organisation(), which.person());
    var old = showMember.place(member, which.affiliation()).affiliation();
    List<Flaw> flaws = new ArrayList<>();
    var day = PlaceForm.day("ends", last, "Give the last day, such as 23/11/2026.", flaws);
    day.filter(one -> one.isBefore(old.starts()))
        .ifPresent(one -> flaws.add(new Flaw("ends", "That is before the first day.")));
    PlaceForm.check(flaws);
    if (old.ends().equals(day)) {
      return;
    }
    try {
      affiliations.end(old, day.orElseThrow(), word(why));
    } catch (Conflict other) {
      throw new Unacceptable("ends", other.sentence());
    }
    note("staff.place-ended", member, old);
  }

  private Word word(String why) {
    var plain = why.strip();
    return new Word(
        new PersonId(reach.who()), plain.substring(0, Math.min(LONGEST, plain.length())));
  }

  private void note(String what, Member member, Affiliation old) {
    audit.record(
        AuditEntry.deed(reach.who(), what, "affiliation " + old.id())
            .about(member.person().id().value()));
  }
}
