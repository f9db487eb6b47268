package org.pdu.search.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;

/** A row of {@code search.document} as a document, in the order of columns that the query names. */
final class KeptRow {
  private KeptRow() {}

  static Kept kept(Object[] row) {
    var its =
        new Particulars(
            lines(row[7]), lines(row[8]), number(row[9]), some(row[10]), number(row[11]));
    var document =
        new SearchDocument(
            text(row[0]),
            text(row[1]),
            text(row[2]),
            text(row[3]),
            text(row[4]),
            lines(row[5]),
            its,
            new Audience(Set.copyOf(lines(row[6])), moment(row[14])));
    return new Kept(document, whole(row[12]), whole(row[13]));
  }

  private static String text(Object value) {
    return String.valueOf(value);
  }

  private static long whole(Object value) {
    return ((Number) value).longValue();
  }

  private static List<String> lines(Object value) {
    return text(value).isEmpty() ? List.of() : Arrays.asList(text(value).split("\n"));
  }

  private static OptionalInt number(Object value) {
    return text(value).isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text(value)));
  }

  private static Optional<String> some(Object value) {
    return Optional.of(text(value)).filter(text -> !text.isEmpty());
  }

  private static Optional<Instant> moment(@Nullable Object micros) {
    return micros == null
        ? Optional.empty()
        : Optional.of(Instant.EPOCH.plus(whole(micros), ChronoUnit.MICROS));
  }
}
