package org.pdu.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds at this moment.
 *
 * @param use where it may be shown
 * @param until when that ends by itself; empty for no end
 */
public record Permission(Use use, Optional<Instant> until) {
  /** Nothing is allowed. */
  public static final Permission NONE = new Permission(Use.NONE, Optional.empty());

  /** Only what both allow. */
  public Permission within(Permission other) {
    return new Permission(
        use.covers(other.use) ? other.use : use,
        Stream.of(until, other.until).flatMap(Optional::stream).min(Instant::compareTo));
  }

  public boolean covers(Use wanted) {
    return wanted != Use.NONE && use.covers(wanted);
  }
}
