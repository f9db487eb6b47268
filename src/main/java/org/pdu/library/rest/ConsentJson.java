package org.pdu.library.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Consent;

/**
 * What a contributor allows.
 *
 * @param whose {@code named}, {@code pseudonym} or {@code anonymous}
 * @param what of the person is in it: {@code text}, {@code voice}, {@code face}
 * @param use where it may be shown: {@code events}, {@code training}, {@code partnership}, {@code
 *     public}
 * @param until the last day; null for no end
 * @param given {@code in_person} or {@code recorded}
 */
public record ConsentJson(
    String whose,
    String called,
    List<String> what,
    String use,
    String events,
    @Nullable String until,
    String reviewOn,
    String conditions,
    String credit,
    String thanks,
    int textVersion,
    String given,
    String evidence,
    String onLeaving,
    String at) {

  static ConsentJson of(Consent one) {
    return new ConsentJson(
        Codes.of(one.whose()),
        one.called(),
        one.what().stream().sorted().map(Codes::of).toList(),
        Codes.of(one.use()),
        one.events(),
        one.until().map(LocalDate::toString).orElse(null),
        one.reviewOn().toString(),
        one.conditions(),
        one.credit(),
        one.thanks(),
        one.textVersion(),
        Codes.of(one.given()),
        one.evidence(),
        Codes.of(one.onLeaving()),
        one.at().toString());
  }

  ConsentJson withoutEvidence() {
    return new ConsentJson(
        whose,
        called,
        what,
        use,
        events,
        until,
        reviewOn,
        conditions,
        credit,
        thanks,
        textVersion,
        given,
        "",
        onLeaving,
        at);
  }
}
