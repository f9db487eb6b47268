package org.pdu.accounts.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Invitations;
import org.pdu.accounts.model.JoinRequests;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.Post;
import org.pdu.accounts.model.Token;
import org.pdu.people.DemoPartnershipSeeded;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.people.Standing;
import org.pdu.platform.Reaction;
import org.pdu.platform.time.CityClock;

/** Invents somebody who is invited and somebody who asks to join, for the demo lead to look at. */
@Reaction
public class SeedDemoWaysIn {
  private static final Duration HOLDS = Duration.ofDays(14);

  @Inject Invitations invitations;
  @Inject JoinRequests requests;
  @Inject Directory directory;
  @Inject CityClock clock;

  void on(@Observes DemoPartnershipSeeded seeded) {
    seeded
        .showing(Role.LEAD)
        .ifPresent(lead ->
            seeded
                .showing(Role.LEARNER)
                .flatMap(
                    worker -> directory.standingsOf(worker, clock.today()).stream().findFirst())
                .ifPresent(at -> invent(lead, at)));
  }

  private void invent(PersonId lead, Standing at) {
    var post = new Post(at.service(), at.jobRole());
    var now = clock.now();
    invitations.add(
        new Invitations.NewInvitation(
            UUID.randomUUID(),
            at.organisation(),
            "nadia.fenwick@people.example",
            "Nadia Fenwick (invented)",
            Optional.of(post),
            false,
            lead),
        now,
        now.plus(HOLDS));
    var asks = UUID.randomUUID();
    requests.add(
        asks, at.organisation(), "owen.tarrant@people.example", "Owen Tarrant (invented)", now);
    requests.confirm(asks, post, Passwords.hash(Token.random().text()), now);
  }
}
