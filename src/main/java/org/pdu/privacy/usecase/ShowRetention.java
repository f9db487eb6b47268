package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.retention.RetentionRule;
import org.pdu.privacy.model.Removals;
import org.pdu.privacy.model.Removals.Removal;

/** Shows how long things are kept, what would go today, and what went. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class ShowRetention {
  /** How much of the ledger is shown at a time. */
  public static final int MOST = 50;

  @Inject ApplyRules rules;
  @Inject Removals removals;

  /**
   * A rule as it stands.
   *
   * @param due how many would go if it ran now
   */
  public record Standing(RetentionRule rule, long due, Optional<Removal> last) {}

  public List<Standing> rules() {
    var latest = removals.latest();
    return rules.all().stream()
        .map(each ->
            new Standing(
                each.rule(),
                each.due(rules.edge(each.rule())),
                Optional.ofNullable(latest.get(each.rule().key()))))
        .toList();
  }

  /** The ledger, newest first; at most 50. */
  public List<Removal> ledger(long before) {
    return removals.before(before, MOST);
  }
}
