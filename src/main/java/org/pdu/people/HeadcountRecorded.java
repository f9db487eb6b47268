package org.pdu.people;

import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A service said how many people it employs in a job role from a month on.
 *
 * @param people empty for "not known", which is not nought
 */
public record HeadcountRecorded(
    OrganisationId organisation,
    ServiceId service,
    JobRoleId jobRole,
    YearMonth from,
    OptionalInt people) {}
