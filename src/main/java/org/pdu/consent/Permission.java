package org.pdu.consent;

import java.time.Instant;
import java.util.Optional;

/**
 * What holds at this moment.
 *
 * @param use where it may be shown
 * @param until when that ends by itself; empty for no end
 */
public record Permission(Use use, Optional<Instant> until) {
  /** Nothing is allowed. */
  public static final Permission NONE = new Permission(Use.NONE, Optional.empty());

  public boolean covers(Use wanted) {
    return wanted != Use.NONE && use.covers(wanted);
  }
}
