package org.pdu.training.model;

import java.util.List;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What is kept of how a person learns, and how the person is taken out of it. */
public interface LearningKept {
  /** Lessons read, answers kept for later, answers handed in, and completions. */
  List<DataSection> about(PersonId person);

  /** The name goes, progress and drafts go; attempts and completions stay as facts of nobody. */
  void anonymise(PersonId person);
}
