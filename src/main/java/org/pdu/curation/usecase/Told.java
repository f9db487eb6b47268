package org.pdu.curation.usecase;

import java.time.Instant;
import org.pdu.curation.model.History.What;

/**
 * A change as it is shown.
 *
 * @param said what it says since
 * @param who by the name of today
 */
public record Told(What what, String said, String who, Instant at, String why) {}
