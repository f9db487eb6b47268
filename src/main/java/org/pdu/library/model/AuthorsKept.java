package org.pdu.library.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pdu.library.ResourceId;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;

/** What the library keeps about a person. */
public interface AuthorsKept {
  List<DataSection> about(PersonId person);

  /** Those of them who have written, helped, reviewed or downloaded anything. */
  Set<PersonId> known(Collection<PersonId> people);

  /**
   * Takes the person out: drafts nobody saw go, what was shown stays as nobody's.
   *
   * @param others drafts that hold somebody else's experience, which stay that person's
   */
  void anonymise(PersonId person, Collection<ResourceId> others);
}
