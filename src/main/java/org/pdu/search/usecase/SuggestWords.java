package org.pdu.search.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.search.model.Question;
import org.pdu.search.model.SearchIndex;
import org.pdu.search.model.Suggestion;

/** Offers titles and topics while somebody types. */
@UseCase
@Allow(Role.LEARNER)
public class SuggestWords {
  @Inject SearchIndex index;
  @Inject OwnSight sight;

  /**
   * @throws Unacceptable when what was typed is too long
   */
  public List<Suggestion> after(String beginning) {
    if (beginning.length() > Question.LONGEST) {
      throw new Unacceptable("q", "Please use " + Question.LONGEST + " characters or fewer.");
    }
    return beginning.isBlank() ? List.of() : index.suggest(beginning, sight.now());
  }
}
