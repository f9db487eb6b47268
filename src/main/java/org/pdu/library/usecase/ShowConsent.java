package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.ConsentText;
import org.pdu.consent.Consents;
import org.pdu.library.model.Part;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** Shows what a contributor allows, to those who may write it down. */
@UseCase
@Allow(Role.LEARNER)
public class ShowConsent {
  @Inject ShowWorkbench workbench;
  @Inject Consents consents;
  @Inject Traces traces;

  /**
   * What is known before it is asked.
   *
   * @param mine whether the experience is that of whoever asks, as far as is known
   * @param reviewOn a day to begin with: the one that was chosen, or a year from now
   */
  public record Asked(
      ConsentText text, Optional<Consent> consent, boolean mine, LocalDate reviewOn) {}

  /**
   * @throws org.pdu.platform.problem.NotFound when it is not for whoever asks to say
   */
  public Asked of(String id) {
    var bench = workbench.of(id);
    if (!bench.parts().contains(Part.AUTHOR) && !bench.contributes()) {
      throw WriteResource.none();
    }
    var consent = bench.consent();
    var me = Optional.of(traces.person.id());
    return new Asked(
        consents.text(),
        consent,
        consent.isEmpty() || consent.get().contributor().equals(me),
        consent
            .map(Consent::reviewOn)
            .filter(day -> day.isAfter(traces.today()))
            .orElse(traces.today().plusYears(1)));
  }
}
