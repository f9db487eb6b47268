package org.pdu.training.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What is kept of how a person learns, and how the person is taken out of it. */
public interface LearningKept {
  /** Lessons read, answers kept for later, answers handed in, and completions. */
  List<DataSection> about(PersonId person);

  /** Those of these people who read, answered or completed anything. */
  Set<PersonId> learners(Collection<PersonId> people);

  /** The name goes, progress and drafts go; attempts and completions stay as facts of nobody. */
  void anonymise(PersonId person);
}
