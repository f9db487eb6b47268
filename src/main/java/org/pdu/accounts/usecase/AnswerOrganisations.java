package org.pdu.accounts.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.usecase.InvitePeople.Invitee;
import org.pdu.people.OrganisationRequestDecided;
import org.pdu.platform.Reaction;

/** Answers whoever asked for an organisation: asked in to lead it, or told why not. */
@Reaction
public class AnswerOrganisations {
  @Inject InvitePeople invite;
  @Inject Correspondence letters;

  void on(@Observes OrganisationRequestDecided decided) {
    decided
        .organisation()
        .ifPresentOrElse(
            made ->
                invite.invite(
                    new Invitee(made.toString(), decided.email(), decided.asker(), "", "", true)),
            () -> decline(decided));
  }

  private void decline(OrganisationRequestDecided decided) {
    var text =
        """
        Hello %s,

        Thank you for asking to join the Practice Development Unit with %s. We can't add it at \
        present. This is why:

        %s

        If something in this is wrong, or changes, please ask again.
        """
            .formatted(decided.asker(), decided.name(), decided.reason());
    letters.notice(
        new Correspondence.Words(
            "organisation-declined",
            decided.email(),
            Optional.empty(),
            "Your request for " + decided.name(),
            text),
        "/organisation-request");
  }
}
