package org.pdu.privacy.model;

import java.util.List;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What privacy itself keeps about a person. */
public interface Kept {
  /** Answers to policies, and the times the person asked to leave. */
  List<DataSection> about(PersonId person);
}
