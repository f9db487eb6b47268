package org.pdu.people.rest;

import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Headcounts.Line;

/**
 * What a service says of one job role.
 *
 * @param state {@code known}, {@code notKnown} (said not to be known) or {@code notSaid}
 * @param people only when known
 * @param from the month since when; only when something was said
 * @param inPost how many people are in post as far as the product knows
 */
public record HeadcountJson(
    String jobRole,
    String title,
    String state,
    @Nullable Integer people,
    @Nullable String from,
    int inPost) {

  static HeadcountJson of(Line line) {
    var word = line.word();
    var people = word.filter(one -> one.people().isPresent()).map(one -> one.people().getAsInt());
    var state = word.isEmpty() ? "notSaid" : people.isPresent() ? "known" : "notKnown";
    return new HeadcountJson(
        line.jobRole().toString(),
        line.title(),
        state,
        people.orElse(null),
        word.map(one -> one.from().toString()).orElse(null),
        line.inPost());
  }
}
