package org.pdu.post.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.config.Settings;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.post.model.Carrier;
import org.pdu.post.model.Mailbox;
import org.pdu.post.model.Mailbox.Line;
import org.pdu.post.model.Mailbox.Question;
import org.pdu.post.model.Mailbox.State;

/** Shows administrators what went to whom and what would go; never the words or links in it. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class ShowLedger {
  private static final int PAGE = 25;

  @Inject Mailbox mailbox;
  @Inject Carrier carrier;
  @Inject Settings settings;
  @Inject LedgerSearched searched;
  @Inject CityClock clock;

  /**
   * A page of the ledger.
   *
   * @param counts waiting and shown letters in all, others since the day began
   * @param carried whether a mail server is set
   * @param demo whether letters are shown on the Post page instead
   * @param next the id to ask for lines before; empty on the last page
   */
  public record Ledger(
      List<Line> lines,
      Map<State, Long> counts,
      boolean carried,
      boolean demo,
      Optional<Long> next) {}

  /**
   * @throws Unacceptable when an address is longer than any
   */
  public Ledger of(Question question) {
    if (question.address().length() > 320 || question.address().indexOf('\0') >= 0) {
      throw new Unacceptable("address", "Give the beginning of an e-mail address.");
    }
    if (!question.address().isEmpty()) {
      searched.by(question.address());
    }
    var lines = mailbox.ledger(question, PAGE + 1);
    var shown = lines.subList(0, Math.min(PAGE, lines.size()));
    var today = clock.today().atStartOfDay(ClockSource.CITY).toInstant();
    return new Ledger(
        List.copyOf(shown),
        mailbox.counts(today),
        carrier.there(),
        settings.demo() && !carrier.there(),
        lines.size() > PAGE ? Optional.of(shown.getLast().id()) : Optional.empty());
  }
}
