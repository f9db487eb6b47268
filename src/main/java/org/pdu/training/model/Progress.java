package org.pdu.training.model;

import java.util.Map;
import java.util.Set;
import org.pdu.people.PersonId;

/** How far people are, and what they have answered but not yet handed in. */
public interface Progress {
  /** The lessons that a person has read, as file names by module. */
  Map<String, Set<String>> lessonsRead(PersonId person);

  void read(PersonId person, String module, String lesson);

  /** Answers kept for later, for this version of the module only; empty when none are. */
  Map<String, Set<String>> draft(PersonId person, Module module, Stage stage);

  /** Keeps them in place of what was kept before. */
  void keepDraft(PersonId person, Module module, Stage stage, Map<String, Set<String>> answers);

  void dropDraft(PersonId person, String module, Stage stage);
}
