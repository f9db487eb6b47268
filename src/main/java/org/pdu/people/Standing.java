package org.pdu.people;

/** A person's place as it was when a fact was recorded, with the names of that day. */
public record Standing(
    OrganisationId organisation,
    String organisationName,
    ServiceId service,
    String serviceName,
    JobRoleId jobRole,
    String jobRoleTitle) {}
