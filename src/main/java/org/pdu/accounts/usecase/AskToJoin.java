package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.JoinRequests;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.people.Allow;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.platform.time.CityClock;

/**
 * Somebody asks for an account. What is answered is the same whether the address has one or not; a
 * letter tells its owner.
 */
@UseCase
@Allow(everyone = true)
public class AskToJoin {
  private static final Duration HOLDS = Duration.ofDays(2);

  @Inject Directory directory;
  @Inject Register register;
  @Inject JoinRequests requests;
  @Inject Correspondence letters;
  @Inject Asks asks;
  @Inject CityClock clock;

  /** The organisations to choose from, by name. */
  public List<Place> organisations() {
    return directory.places(Place.Kind.ORGANISATION, Optional.empty(), "", Hosts.MOST);
  }

  /**
   * @param from the network address it comes from
   * @throws Unacceptable when a field will not do
   * @throws TooMany after many
   */
  public void ask(String email, String name, String organisation, String from) {
    var host = directory.place(Place.Kind.ORGANISATION, organisation);
    var unknown =
        host.isPresent()
            ? Optional.<Flaw>empty()
            : Optional.of(new Flaw("organisation", "Choose where you work from the list."));
    new PersonFields().name(name).email(email).also(unknown).check();
    asks.count(email, from);
    var address = email.strip();
    var id = UUID.randomUUID();
    var known = register.byEmail(address);
    if (known.isPresent()) {
      remind(known.get());
    } else {
      requests.add(
          id, new OrganisationId(host.orElseThrow().id()), address, name.strip(), clock.now());
      confirm(id, address, name.strip());
    }
  }

  private void confirm(UUID id, String email, String name) {
    var text =
        """
        Hello %s,

        You asked for an account at the Practice Development Unit.

        The link below shows us that this address is yours. It works once and for two days. Then \
        you say where you work and choose a password.
        """
            .formatted(name);
    letters.withLink(
        Purpose.JOINING,
        id,
        email,
        HOLDS,
        new Correspondence.Words(
            "joining", email, Optional.empty(), "Confirm your e-mail address", text));
  }

  private void remind(Registered known) {
    var text =
        """
        Hello %s,

        Somebody, probably you, asked for an account with this address. You have one already, so \
        nothing was changed.

        The link below leads to the sign-in page. If you do not know your password any more, \
        choose “Forgotten your password?” there.
        """
            .formatted(known.name());
    letters.notice(
        new Correspondence.Words(
            "account-known",
            known.email(),
            Optional.of(known.id()),
            "You have an account already",
            text),
        "/sign-in");
  }
}
