package org.pdu.search.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Facet;
import org.pdu.search.model.Question;
import org.pdu.search.model.SearchIndex;

/** Finds documents by their words. */
@UseCase
@Allow(Role.LEARNER)
public class FindDocuments {
  private static final int LONGEST_VALUE = 200;

  @Inject SearchIndex index;
  @Inject OwnSight sight;
  @Inject TellSearched told;

  /**
   * @throws Unacceptable when the question is too long, or its page is none
   */
  public Answer by(Question question) {
    List<Flaw> flaws = new ArrayList<>();
    if (question.words().length() > Question.LONGEST) {
      flaws.add(new Flaw("q", "Please use " + Question.LONGEST + " characters or fewer."));
    }
    if (question.size() < 1 || question.size() > Question.MOST) {
      flaws.add(new Flaw("size", "Ask for 1 to " + Question.MOST + " at a time."));
    }
    question.filters().forEach((facet, values) -> check(facet, values, flaws));
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    if (question.isEmpty()) {
      return Answer.NOTHING;
    }
    var answer = index.answer(question, sight.now());
    if (question.after() == null) {
      told.of(question.words(), answer.total());
    }
    return answer;
  }

  private static void check(Facet facet, List<String> values, List<Flaw> flaws) {
    if (values.size() > Question.MOST_VALUES) {
      flaws.add(new Flaw(facet.key(), "Choose " + Question.MOST_VALUES + " or fewer at a time."));
    } else if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
      flaws.add(new Flaw(facet.key(), "There is nothing of so long a name."));
    }
  }
}
