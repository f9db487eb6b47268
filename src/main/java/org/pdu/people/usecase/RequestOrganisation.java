package org.pdu.people.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationAsked;
import org.pdu.people.model.OrganisationRequests;
import org.pdu.people.model.OrganisationRequests.Asked;
import org.pdu.people.model.Sector;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Asks for an organisation that is not here yet. Anybody may; PDU staff decide. */
@UseCase
@Allow(everyone = true)
public class RequestOrganisation {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ADDRESS = 5;
  private static final int FROM_ALL = 40;

  @Inject OrganisationRequests requests;
  @Inject AuditTrail audit;
  @Inject CityClock clock;
  @Inject Event<OrganisationAsked> asked;

  /**
   * What somebody fills in.
   *
   * @param sector a sector's code
   * @param who the name of whoever asks
   */
  public record Form(String name, String sector, String area, String who, String email) {}

  /**
   * Keeps the request; the same, sent twice, waits once. Nobody learns from it what is here
   * already.
   *
   * @throws Unacceptable when something is missing
   * @throws TooMany after many, from that address or from anybody
   */
  public void with(Form form) {
    var sector = checked(form);
    enough(form.email().strip());
    var request =
        requests.add(
            new Asked(
                form.name().strip(),
                sector,
                form.area().strip(),
                form.who().strip(),
                form.email().strip()),
            clock.now());
    audit.record(null, "people.organisation-requested", "by somebody not known");
    request.ifPresent(id -> asked.fire(new OrganisationAsked(id)));
  }

  private static Sector checked(Form form) {
    var sector = Sector.of(form.sector());
    new Checks()
        .text("name", form.name(), 120, "Give the organisation's name.")
        .flaw(sector.isEmpty(), "sector", "Choose what the organisation is there for.")
        .text("area", form.area(), 100, "Say where it works, such as Citywide.")
        .text("who", form.who(), 120, "Give your name.")
        .text("email", form.email(), 320, "Give an e-mail address, so that we can answer.")
        .flaw(
            !EMAIL.matcher(form.email().strip()).matches(),
            "email",
            "That can't be an e-mail address yet. It looks like name@example.org.")
        .done();
    return sector.orElseThrow();
  }

  /** Every request has letters sent to people: nobody floods them. */
  private void enough(String email) {
    var then = clock.now().minus(WINDOW);
    if (requests.since(then, email) >= PER_ADDRESS || requests.since(then, "") >= FROM_ALL) {
      throw new TooMany(
          "Many requests came in just now. Please send yours again in about a quarter of an hour.",
          WINDOW.toSeconds());
    }
  }
}
