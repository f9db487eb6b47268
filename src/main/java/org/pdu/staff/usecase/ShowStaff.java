package org.pdu.staff.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.people.Workforce;
import org.pdu.people.Workforce.InPost;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** Who is in post in one organisation. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ShowStaff {
  private static final int PAGE = 25;
  private static final int EXPORT = 2_000;

  @Inject Reach reach;
  @Inject Workforce workforce;
  @Inject CityClock clock;
  @Inject AuditTrail audit;

  /**
   * What is asked for, as typed; what is no id of a service or job role chooses nobody.
   *
   * @param on the day as of which; empty for today
   */
  public record Filter(
      String organisation,
      String words,
      String service,
      String jobRole,
      Optional<LocalDate> on,
      String after) {}

  /**
   * A page of the list.
   *
   * @param organisation empty when one has to be chosen first
   * @param people how many different people there are, on all pages
   * @param next where the list goes on
   */
  public record StaffList(
      Optional<Place> organisation,
      List<Place> choice,
      List<Place> services,
      List<Place> jobRoles,
      LocalDate on,
      int people,
      List<InPost> rows,
      Optional<String> next) {}

  /** A page of the list. */
  public StaffList of(Filter filter) {
    var organisation = reach.organisation(filter.organisation());
    var on = filter.on().orElse(clock.today());
    if (organisation.isEmpty()) {
      return new StaffList(
          organisation, reach.choice(), List.of(), List.of(), on, 0, List.of(), Optional.empty());
    }
    var id = new OrganisationId(organisation.get().id());
    var asked = asked(id, filter, on);
    reach.noteGuest(id, "staff.list-read");
    var rows = workforce.inPost(asked, filter.after(), PAGE + 1);
    var shown = rows.subList(0, Math.min(PAGE, rows.size()));
    return new StaffList(
        organisation,
        reach.choice(),
        reach.services(id),
        reach.jobRoles(),
        on,
        workforce.count(asked),
        shown,
        rows.size() > PAGE ? Optional.of(shown.getLast().mark()) : Optional.empty());
  }

  /** The whole list, page after page, for a file; that it was taken along is kept. */
  public List<InPost> all(Filter filter) {
    var organisation = reach.needed(filter.organisation());
    var asked = asked(organisation, filter, filter.on().orElse(clock.today()));
    audit.record(reach.who(), "staff.list-exported", "organisation " + organisation);
    List<InPost> all = new java.util.ArrayList<>();
    var page = workforce.inPost(asked, "", EXPORT);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = workforce.inPost(asked, page.getLast().mark(), EXPORT);
    }
    return all;
  }

  private static Workforce.Asked asked(OrganisationId organisation, Filter filter, LocalDate on) {
    return new Workforce.Asked(
        organisation,
        on,
        filter.words(),
        id(filter.service()).map(ServiceId::new),
        id(filter.jobRole()).map(JobRoleId::new));
  }

  private static Optional<UUID> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.of(new UUID(0, 0));
    }
  }
}
