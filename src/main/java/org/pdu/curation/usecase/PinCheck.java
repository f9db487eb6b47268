package org.pdu.curation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.pdu.curation.model.Identifying;
import org.pdu.curation.model.Phrases;
import org.pdu.curation.model.Pins;
import org.pdu.curation.model.Pins.Pin;
import org.pdu.curation.model.Pins.Said;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** What a pin must be. */
@ApplicationScoped
class PinCheck {
  private static final int LONGEST_WORDS = 200;
  private static final int LONGEST_ID = 200;

  @Inject CityClock clock;

  /**
   * @param before as it is until now
   * @throws Unacceptable when anything is wrong
   */
  void all(Said said, String why, Optional<Pin> before, LocalDate latest) {
    var documents = said.documents();
    boolean odd = documents.stream().anyMatch(id -> id.length() > LONGEST_ID || Phrases.odd(id));
    boolean sameEnd = before.filter(pin -> pin.said().ends().equals(said.ends())).isPresent();
    new Checks()
        .line("words", said.words(), LONGEST_WORDS, "Give the words that people search for.")
        .flaw(
            Identifying.in(said.words()),
            "words",
            "Give words that lead to nobody: no number, date or address of a person.")
        .flaw(documents.isEmpty(), "first", "Choose at least one document.")
        .flaw(documents.size() > Pins.MOST, "first", "Choose " + Pins.MOST + " documents at most.")
        .flaw(odd, "first", "Choose documents from the list.")
        .flaw(
            new HashSet<>(documents).size() < documents.size(),
            "second",
            "Choose each document once.")
        .flaw(
            !sameEnd && said.ends().isBefore(clock.today()), "ends", "Give a day that is to come.")
        .flaw(said.ends().isAfter(latest), "ends", "Give a day within two years.")
        .why(why)
        .done();
  }
}
