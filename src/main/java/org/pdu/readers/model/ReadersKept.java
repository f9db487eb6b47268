package org.pdu.readers.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What is kept of a person as a reader, and of what was said to them. */
public interface ReadersKept {
  List<DataSection> about(PersonId person);

  /** Those of them of whom anything is kept. */
  Set<PersonId> known(Collection<PersonId> people);

  /** Lists, saved resources and words go; that practice changed, under nobody's name, stays. */
  void letGo(PersonId person);
}
