package org.pdu.library.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Likeness;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.Use;
import org.pdu.library.usecase.GiveConsent;
import org.pdu.library.usecase.ShowConsentHistory.Offer;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Body;

/** A consent as a program sends it. */
final class ConsentForm {
  private ConsentForm() {}

  /**
   * @param offer what holds where nothing is said
   * @throws Unacceptable when something is not said that nobody can say for the contributor
   */
  static GiveConsent.Wish of(Body sent, Offer offer) {
    LocalDate review = sent.day("reviewOn");
    return new GiveConsent.Wish(
        sent.flag("mine"),
        sent.text("contributor"),
        Codes.parse(Whose.class, "whose", sent.text("whose")),
        sent.text("called"),
        sent.texts("what").stream()
            .map(one -> Codes.parse(Likeness.class, "what", one))
            .collect(Collectors.toSet()),
        Codes.parse(Use.class, "use", sent.text("use")),
        sent.text("events"),
        Optional.ofNullable(sent.day("until")),
        review == null ? offer.reviewOn() : review,
        sent.text("conditions"),
        sent.text("credit"),
        sent.text("thanks"),
        version(sent.number("textVersion"), offer),
        sent.text("evidence"),
        sent.text("onLeaving").isEmpty()
            ? Leaving.WITHDRAW
            : Codes.parse(Leaving.class, "onLeaving", sent.text("onLeaving")));
  }

  private static int version(String said, Offer offer) {
    try {
      return said.isBlank() ? offer.text().version() : Integer.parseInt(said.strip());
    } catch (NumberFormatException none) {
      throw new Unacceptable("textVersion", "There is no such version of the consent text.");
    }
  }
}
