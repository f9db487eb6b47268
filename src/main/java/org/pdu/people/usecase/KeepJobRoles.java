package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.model.JobRoles;
import org.pdu.people.model.JobRoles.JobRole;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/**
 * Keeps the catalogue of kinds of work: adds, renames, retires, and says which local titles mean
 * which. A role is never deleted, since people held it.
 */
@UseCase
@Allow({PDU_STAFF, ADMINISTRATOR})
public class KeepJobRoles {
  private static final int MOST = 100;

  @Inject JobRoles roles;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** Refuses whoever may not keep the catalogue. */
  public void may() {
    // asking is enough: the permission on top of this class answers
  }

  /**
   * @throws Unacceptable when the title is missing, or means a role already
   */
  public JobRole add(String title) {
    var clean = clean("title", title);
    roles.alone();
    free("title", clean, Optional.empty());
    var code = roles.freeCode(clean);
    roles.add(UUID.randomUUID(), code, clean);
    return recorded(code, "added");
  }

  /**
   * From now on the role is called so; what it was called stays a title that means it.
   *
   * @throws NotFound when there is none of that code
   * @throws Unacceptable when the title is missing, or means another role
   * @throws Outdated when somebody changed it meanwhile
   */
  public JobRole rename(String code, String title, OptionalInt seen) {
    var clean = clean("title", title);
    roles.alone();
    var role = of(code);
    if (role.title().equals(clean)) {
      return role;
    }
    unchanged(role, seen);
    free("title", clean, Optional.of(role));
    roles.rename(role, clean);
    return recorded(code, "renamed");
  }

  /**
   * From today on nobody is given the role any more; who has it keeps it.
   *
   * @throws NotFound when there is none of that code
   * @throws Outdated when somebody changed it meanwhile
   */
  public JobRole retire(String code, OptionalInt seen) {
    roles.alone();
    var role = of(code);
    if (role.retired().isPresent()) {
      return role;
    }
    unchanged(role, seen);
    roles.retire(role, clock.today());
    return recorded(code, "retired");
  }

  /**
   * From now on a local title means the role.
   *
   * @throws NotFound when there is none of that code
   * @throws Unacceptable when the title is missing, or means another role
   */
  public JobRole map(String code, String title) {
    var clean = clean("title", title);
    roles.alone();
    var role = of(code);
    if (roles.meantBy(clean, clock.today()).filter(role::equals).isPresent()) {
      return role;
    }
    free("title", clean, Optional.empty());
    roles.map(role, clean, person.id().value());
    return recorded(code, "title-mapped");
  }

  /**
   * From now on a local title means nothing. The role's own title always means it.
   *
   * @throws NotFound when there is none of that code
   */
  public JobRole unmap(String code, String title) {
    roles.alone();
    var role = of(code);
    if (!role.titles().contains(title)) {
      return role;
    }
    roles.unmap(role, title);
    return recorded(code, "title-unmapped");
  }

  private static String clean(String field, String title) {
    new Checks().text(field, title, MOST, "Give a title.").done();
    return title.strip().replaceAll("[\\s\\u00a0]+", " ");
  }

  private void free(String field, String title, Optional<JobRole> own) {
    roles
        .meantBy(title, clock.today())
        .filter(other -> own.filter(role -> role.id().equals(other.id())).isEmpty())
        .ifPresent(other -> {
          throw new Unacceptable(field, "“%s” already means %s.".formatted(title, other.title()));
        });
  }

  private static void unchanged(JobRole role, OptionalInt seen) {
    if (seen.isPresent() && seen.getAsInt() != role.version()) {
      throw new Outdated(
          "Somebody changed this since you opened the page. Look at it as it is now, then decide.");
    }
  }

  private JobRole of(String code) {
    return roles
        .of(code, clock.today())
        .orElseThrow(() -> new NotFound("There is no job role at this address."));
  }

  private JobRole recorded(String code, String what) {
    audit.record(person.id().value(), "people.job-role-" + what, code);
    return of(code);
  }
}
