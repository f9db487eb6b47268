package org.pdu.accounts.model;

import org.pdu.people.JobRoleId;
import org.pdu.people.ServiceId;

/** A place at work in an organisation that is known from elsewhere. */
public record Post(ServiceId service, JobRoleId jobRole) {}
