package org.pdu.staff.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.people.JobRoleId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.platform.problem.Unacceptable.Flaw;

/**
 * A row and what we make of it.
 *
 * @param problems what is to be put right, by field
 * @param notes what is good to know
 * @param likely somebody of the same organisation with nearly the same name
 * @param place what would be written; empty while there are problems
 */
public record CheckedRow(
    TypedRow typed,
    Verdict verdict,
    List<Flaw> problems,
    List<String> notes,
    Optional<PersonId> likely,
    Optional<Post> place) {

  /**
   * A place to be written.
   *
   * @param person whose; empty for somebody new
   */
  public record Post(
      Optional<PersonId> person,
      ServiceId service,
      JobRoleId jobRole,
      BigDecimal share,
      LocalDate starts,
      Optional<LocalDate> ends) {

    /** Whether both hold in the same service and job role on one day. */
    boolean meets(Post other) {
      return service.equals(other.service)
          && jobRole.equals(other.jobRole)
          && ends.map(last -> !last.isBefore(other.starts)).orElse(true)
          && other.ends.map(last -> !last.isBefore(starts)).orElse(true);
    }
  }
}
