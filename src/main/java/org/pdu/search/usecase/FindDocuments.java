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
import org.pdu.search.model.Question;
import org.pdu.search.model.SearchIndex;

/** Finds documents by their words. */
@UseCase
@Allow(Role.LEARNER)
public class FindDocuments {
  @Inject SearchIndex index;

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
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    return question.isEmpty() ? Answer.NOTHING : index.answer(question);
  }
}
