package org.pdu.training.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;

/** A standing as a completion keeps it. */
@NullUnmarked
@Embeddable
public class CompletionStanding {
  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "organisation_name")
  private String organisationName;

  @Column(name = "service_id")
  private UUID service;

  @Column(name = "service_name")
  private String serviceName;

  @Column(name = "job_role_id")
  private UUID jobRole;

  @Column(name = "job_role_title")
  private String jobRoleTitle;

  protected CompletionStanding() {}

  static CompletionStanding of(Standing standing) {
    var kept = new CompletionStanding();
    kept.organisation = standing.organisation().value();
    kept.organisationName = standing.organisationName();
    kept.service = standing.service().value();
    kept.serviceName = standing.serviceName();
    kept.jobRole = standing.jobRole().value();
    kept.jobRoleTitle = standing.jobRoleTitle();
    return kept;
  }

  Standing asStanding() {
    return new Standing(
        new OrganisationId(organisation),
        organisationName,
        new ServiceId(service),
        serviceName,
        new JobRoleId(jobRole),
        jobRoleTitle);
  }
}
