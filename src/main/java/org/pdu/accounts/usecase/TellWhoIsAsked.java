package org.pdu.accounts.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.people.ChampionAsked;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationAsked;
import org.pdu.people.Place;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.Reaction;

/** Whoever is asked something hears of it by letter, once: it waits where the link leads. */
@Reaction
public class TellWhoIsAsked {
  @Inject Register register;
  @Inject Directory directory;
  @Inject Correspondence letters;

  void champion(@Observes ChampionAsked asked) {
    var service =
        directory.place(Place.Kind.SERVICE, asked.service().toString()).map(Place::name).orElse("");
    register
        .byId(asked.person())
        .filter(Registered::open)
        .ifPresent(colleague -> ask(colleague, service));
  }

  private void ask(Registered colleague, String service) {
    var text =
        """
        Hello %s,

        Your lead asks whether you would like to be a champion in %s: somebody whom colleagues \
        can turn to.

        It is up to you. You can say yes, no, or nothing at all, and you can change your mind at \
        any time. The link below leads to the question.
        """
            .formatted(colleague.name(), service);
    send("champion-asked", colleague, "Would you like to be a champion?", text, "/champions/me");
  }

  void organisation(@Observes OrganisationAsked asked) {
    register.holding(Role.PDU_STAFF).stream()
        .flatMap(id -> register.byId(id).stream())
        .forEach(staff -> {
          var text =
              """
              Hello %s,

              Somebody asks for an organisation that is not here yet. The request waits for one of \
              you; whoever looks first can answer it.
              """
                  .formatted(staff.name());
          send(
              "organisation-asked",
              staff,
              "A request for a new organisation waits",
              text,
              "/places/requests/" + asked.request());
        });
  }

  private void send(String kind, Registered to, String subject, String text, String link) {
    letters.notice(
        new Correspondence.Words(kind, to.email(), Optional.of(to.id()), subject, text), link);
  }
}
