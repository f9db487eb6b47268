package org.pdu.consent;

import java.time.Instant;

/** Something else is allowed than before, or a dispute began or ended. */
public record ConsentChanged(WorkId work, Permission now, Instant at) {}
