package org.pdu.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document can be narrowed down by, besides its type and topics.
 *
 * @param groups whom it is about, as slugs: {@code women}, {@code young-people}
 * @param settings where it is of use, as slugs: {@code hostel}, {@code outreach}
 * @param year when it was published
 * @param organisation whose it is, as people call it
 * @param minutes how long it takes to read, hear or watch
 */
public record Particulars(
    List<String> groups,
    List<String> settings,
    OptionalInt year,
    Optional<String> organisation,
    OptionalInt minutes) {
  /** None known. */
  public static final Particulars NONE =
      new Particulars(
          List.of(), List.of(), OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

  public Particulars {
    groups = List.copyOf(groups);
    settings = List.copyOf(settings);
  }
}
