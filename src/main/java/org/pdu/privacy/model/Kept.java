package org.pdu.privacy.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What privacy itself keeps about a person. */
public interface Kept {
  /** Answers to policies, and the times the person asked to leave. */
  List<DataSection> about(PersonId person);

  /** Those of these people who answered, told or asked anything, or whose data was used. */
  Set<PersonId> among(Collection<PersonId> people);
}
